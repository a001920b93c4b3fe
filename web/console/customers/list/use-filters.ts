import { useEffect, useRef } from 'react';
import { useListContext } from 'react-admin';

export type Values = Record<string, string | undefined>;

/** The list's filters. Two changes in a row must not wait for the page to show the first. */
export function useFilters() {
  const { filterValues, setFilters } = useListContext();
  const values = filterValues as Values;
  const shown = JSON.stringify(values);
  const asked = useRef(values);
  useEffect(() => {
    asked.current = JSON.parse(shown) as Values;
  }, [shown]);
  const ask = (next: Values): void => {
    asked.current = Object.fromEntries(Object.entries(next).filter(([, value]) => value));
    setFilters(asked.current, []);
  };
  return {
    values,
    change: (next: Values): void => ask({ ...asked.current, ...next }),
    clear: (): void => ask({}),
  };
}
