import { z } from '@hono/zod-openapi';

// Control characters and the marks that turn text around have no place in a name; lone surrogates in no text. The
// two joiners belong to Persian and Indic words and to some signs; among Latin letters they only hide.
const unwanted =
  /[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]|(?<![[\p{L}\p{M}\p{Extended_Pictographic}]--\p{Script=Latin}])[\u200C\u200D]|[\u200C\u200D](?![[\p{L}\p{Extended_Pictographic}]--\p{Script=Latin}])/gv;
const unwantedInLongText = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Text without what no name has, and which every database takes. */
export const clean = (text: string, remove = unwanted): string =>
  text.toWellFormed().normalize('NFC').replace(remove, '').trim();

/** One line of text, cleaned, with 1 to `most` characters left. */
export const line = (most = 200) =>
  z
    .string()
    .max(most * 4)
    .transform((text) => clean(text, unwanted))
    .pipe(z.string().min(1).max(most))
    .openapi({ type: 'string', minLength: 1, maxLength: most });

/** Several lines of text, cleaned. */
export const prose = (most = 5000) =>
  z
    .string()
    .max(most * 2)
    .transform((text) => clean(text, unwantedInLongText))
    .pipe(z.string().min(1).max(most))
    .openapi({ type: 'string', minLength: 1, maxLength: most });
