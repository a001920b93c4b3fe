/** Filters whose value is about a person; of these the audit log keeps only that they were there. */
const personal = ['q', 'email', 'company', 'firstName', 'lastName', 'id'];

type Asked = { sort: string; locale: string; [filter: string]: unknown };

/** What was exported, as the audit log keeps it: filters, order and number. */
export function exported({ sort, locale: _locale, ...filters }: Asked, rows: number) {
  const given = Object.entries(filters).filter(([, value]) => value !== undefined);
  return { rows, sort, filters: Object.fromEntries(given.map(kept)) };
}

function kept([key, value]: [string, unknown]): [string, string | boolean] {
  const name = key.replace(/^filter\[(.+)\]$/, '$1');
  if (personal.includes(name)) return [name, true];
  return [name, value instanceof Date ? value.toISOString() : String(value)];
}
