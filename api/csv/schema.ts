import { z } from '@hono/zod-openapi';
import { csvLocales } from './words.ts';

export const csvLocale = z
  .enum(csvLocales)
  .default('en')
  .openapi({ description: 'Language of the headings' });

export const csvAnswer = {
  description: 'A CSV file: UTF-8, with commas; no cell is a formula',
  content: { 'text/csv': { schema: z.string() } },
};

/** Read at once; a page of the database, not of the caller. */
export const rowsAtOnce = 1000;
