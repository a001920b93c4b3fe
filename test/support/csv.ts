/** Cells of a file as RFC 4180 reads them: a quoted one may hold lines of its own, and every line ends. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const body = text.replace(/^\uFEFF/, '');
  while (cell.lastIndex < body.length) {
    const from = cell.lastIndex;
    const [, quoted, plain, end] = cell.exec(body) ?? [];
    if (end === undefined) throw new Error(`Not CSV at ${from}.`);
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  if (rows.pop()?.length !== 0) throw new Error('The last line does not end.');
  return rows;
}
