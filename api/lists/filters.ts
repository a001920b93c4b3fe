import { z } from '@hono/zod-openapi';

/** One `filter[…]` of a list: what it takes, and the rows that it leaves. */
export type Filter<Value> = { schema: z.ZodType<Value>; where: (value: Value) => object };
export type Filters = Record<string, { schema: z.ZodType; where: (value: never) => object }>;

export const filter = <Value>(schema: z.ZodType<Value>, where: (value: Value) => object): Filter<Value> => ({
  schema,
  where,
});

/** Text of a query, cleaned of what Postgres refuses; an empty one asks for nothing. */
export const asked = z
  .string()
  .max(200)
  .transform(
    (text) =>
      text
        .toWellFormed()
        .normalize('NFC')
        .replace(/\p{Cc}/gu, '')
        .trim() || undefined,
  );

/** The text itself, not a pattern. */
export const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

export const contains = (field: string, text: string): object => ({
  [field]: { contains: literally(text), mode: 'insensitive' },
});

export const like = (field: string) =>
  filter(asked, (text) => (text === undefined ? {} : contains(field, text)));

export const exactly = (field: string) =>
  filter(asked, (text) => (text === undefined ? {} : { [field]: text }));

/** One of the values of a column that holds many. */
export const holds = (field: string) =>
  filter(asked, (text) => (text === undefined ? {} : { [field]: { has: text } }));

const yesOrNo = z.enum(['true', 'false']);

export const flag = (field: string) => filter(yesOrNo, (value) => ({ [field]: value === 'true' }));

/** Whether the moment of a column has passed. */
export const passed = (field: string) =>
  filter(yesOrNo, (value) => {
    const past = { [field]: { lt: new Date() } };
    return value === 'true' ? past : { OR: [{ [field]: null }, { NOT: past }] };
  });

/** One or more of a list of words, with commas between them. */
export const oneOf = <Word extends string>(field: string, words: readonly [Word, ...Word[]]) =>
  filter(
    z
      .string()
      .transform((text) => text.split(','))
      .pipe(z.array(z.enum(words))),
    (chosen) => ({ [field]: { in: chosen } }),
  );

const moment = z.iso
  .datetime({ offset: true })
  .or(z.iso.date())
  .transform((text) => new Date(text));

export const from = (field: string) => filter(moment, (date) => ({ [field]: { gte: date } }));
export const until = (field: string) => filter(moment, (date) => ({ [field]: { lt: date } }));
