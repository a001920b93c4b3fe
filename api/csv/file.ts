import { asAttachment } from '../documents.ts';
import { csvLine, type Cell } from './cells.ts';
import { headings, type CsvLocale, type Heading } from './words.ts';

/** The columns of a file in their order: what each row has in them. */
export type Columns<Row> = { [Name in Heading]?: (row: Row) => Cell };

type Part<Row> = { items: Row[]; nextCursor: string | null };
type Read<Row> = (cursor: string | undefined) => Promise<Part<Row>>;

/** A table as a stream: it is read page by page, no faster than the other side takes it. */
export function csvStream<Row>(
  columns: Columns<Row>,
  locale: CsvLocale,
  read: Read<Row>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const texts = textsOf(columns, locale, read);
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await texts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}

async function* textsOf<Row>(columns: Columns<Row>, locale: CsvLocale, read: Read<Row>) {
  const names = Object.keys(columns) as Heading[];
  // Without this mark Excel reads "Zoë" as something else.
  yield `\uFEFF${csvLine(names.map((name) => headings[locale][name]))}`;
  let cursor: string | null | undefined;
  do {
    const part = await read(cursor ?? undefined);
    yield part.items.map((row) => csvLine(names.map((name) => columns[name]?.(row)))).join('');
    cursor = part.nextCursor;
  } while (cursor);
}

export const csvHeaders = (noun: string): Record<string, string> => ({
  'content-type': 'text/csv; charset=utf-8; header=present',
  'content-disposition': asAttachment(`${noun}-${new Date().toISOString().slice(0, 10)}.csv`),
});
