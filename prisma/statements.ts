/** A name costs memory in the driver and in Postgres, once for each connection. */
const mostNames = 500;

/**
 * What is planned anew for its values: what sorts, searches or counts, where the plan that is good for one filter is bad
 * for another; and what answers whatever columns there are, which a migration may change under a running process.
 */
const plannedAnew = /\b(?:ORDER BY|I?LIKE|COUNT\()|\bRETURNING \*|\bSELECT \*/i;

/** Names the statements that Postgres parses and plans only once for each connection; '' of all others. */
export function createStatementNames(): (statement: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= mostNames || plannedAnew.test(sql)) return '';
    const name = `statement_${names.size}`;
    names.set(sql, name);
    return name;
  };
}
