export type Cell = string | number | boolean | Date | null | undefined;

/** What a spreadsheet would take for a formula; the wide signs count in Japanese ones. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;
/** The semicolon parts cells in countries that write 1,5. */
const needsQuotes = /[",;\t\r\n]|^\s|\s$/;

/** One line of RFC 4180. A text that looks like a formula gets an apostrophe, so that it stays a text. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(written).join(',')}\r\n`;

function written(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return cell instanceof Date ? cell.toISOString() : String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
