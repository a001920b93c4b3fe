import { z } from '@hono/zod-openapi';
import type { Database } from '../../prisma/client.ts';
import type { ApiDeps } from '../types.ts';

/** What staff choose from in a set-up: price types and carriers have the same form and the same routes. */
export type Kind<Noun extends string = string> = {
  noun: Noun;
  model: 'priceType' | 'carrier';
  prefix: string;
  tag: string;
  example: string;
};

export const priceTypes = {
  noun: 'price-types',
  model: 'priceType',
  prefix: 'pt',
  tag: 'Price types',
  example: 'Wholesale',
} as const satisfies Kind;

export const carriers = {
  noun: 'carriers',
  model: 'carrier',
  prefix: 'car',
  tag: 'Carriers',
  example: 'North Freight',
} as const satisfies Kind;

export const choiceSchema = z
  .object({ id: z.string(), name: z.string(), retired: z.boolean() })
  .openapi('Choice');

/** Both tables have the same columns. */
export const tableOf = (
  db: Pick<ApiDeps['db'], 'priceType' | 'carrier'>,
  { model }: Kind,
): Database['priceType'] => db[model] as Database['priceType'];
