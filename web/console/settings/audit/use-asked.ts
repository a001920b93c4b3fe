import { useSearchParams } from 'react-router-dom';

export const askable = ['actor', 'what', 'subjectId', 'from', 'until'] as const;
export type Asked = Partial<Record<(typeof askable)[number], string>>;

const dayMs = 24 * 3_600_000;

/** What is looked for stands in the address, so that it can be kept and passed on. Days are the reader's own. */
export function useAsked() {
  const [params, setParams] = useSearchParams();
  const asked: Asked = Object.fromEntries(askable.flatMap((name) => pair(name, params.get(name))));
  const page = Math.max(1, Number(params.get('page')) || 1);
  const ask = (change: Asked) => {
    const all = Object.entries({ ...asked, ...change }).flatMap(([name, value]) => pair(name, value));
    setParams(Object.fromEntries(all), { replace: true });
  };
  const turn = (to: number) => setParams({ ...asked, page: String(to) });
  return { asked, ask, filter: filterOf(asked), page, turn };
}

const pair = (name: string, value: string | null | undefined): [string, string][] =>
  value ? [[name, value]] : [];

function filterOf({ from, until, ...rest }: Asked): Record<string, string> {
  const begins = startOf(from);
  const ends = startOf(until, dayMs);
  return { ...rest, ...(begins && { from: begins }), ...(ends && { until: ends }) };
}

function startOf(day: string | undefined, plus = 0): string | undefined {
  const at = new Date(`${day}T00:00`);
  return day && !Number.isNaN(at.getTime()) ? new Date(at.getTime() + plus).toISOString() : undefined;
}
