/** Says what a value must be where it isn't, in a few words that never quote it. */
export type Check = (value: unknown, path: string) => string | undefined;

const is =
  (test: (value: unknown) => boolean, what: string): Check =>
  (value, path) =>
    test(value) ? undefined : `${path} must be ${what}`;

/** Postgres keeps neither NUL nor half of a character: such a text could never be written. */
const isStorable = (value: unknown): boolean =>
  typeof value === 'string' && !value.includes('\0') && value.isWellFormed();

export const anyText = is(isStorable, 'a text');
export const text = is((value) => value !== '' && isStorable(value), 'a text');
export const yesOrNo = is((value) => typeof value === 'boolean', 'true or false');
export const oneOf = (...values: unknown[]): Check =>
  is((value) => values.includes(value), values.join(' or '));
export const like = (pattern: RegExp, what: string): Check =>
  is((value) => typeof value === 'string' && pattern.test(value), what);

/** In this century or next to it: a timer of a thousand years is none. */
export const day = is(isDay, 'a day, YYYY-MM-DD');

export const percent = is(
  (value) =>
    typeof value === 'number' && value >= -100 && value <= 1000 && Math.round(value * 100) / 100 === value,
  'a number from -100 to 1000 with two decimals at most',
);

export const optional =
  (check: Check): Check =>
  (value, path) =>
    value === undefined ? undefined : check(value, path);

export const listOf =
  (check: Check): Check =>
  (value, path) =>
    Array.isArray(value)
      ? first(value.map((item) => () => check(item, `each of ${path}`)))
      : `${path} must be a list`;

export const object =
  (fields: Record<string, Check>): Check =>
  (value, path) =>
    isObject(value)
      ? first(
          Object.entries(fields).map(
            ([name, check]) =>
              () =>
                check(value[name], path ? `${path}.${name}` : name),
          ),
        )
      : `${path || 'the body'} must be an object`;

export function first(problems: (() => string | undefined)[]): string | undefined {
  for (const problem of problems) {
    const found = problem();
    if (found) return found;
  }
  return undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^(19|20|21)\d\d-\d\d-\d\d$/.test(value)) return false;
  const at = Date.parse(value);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
}
