import { z } from '@hono/zod-openapi';
import { line } from './text.ts';

const mostCategories = 200;

/** Opaque to us: the storefront's own words, each once. */
const categories = z
  .array(line(100))
  .max(mostCategories)
  .transform((given) => [...new Set(given)])
  .openapi({ type: 'array', items: { type: 'string' }, example: ['cut-flowers', 'plants'] });

export const groupInput = z.strictObject({
  name: line(100).openapi({ example: 'Florists' }),
  categories: categories.default([]),
});

export const groupChangeInput = z
  .strictObject({ name: line(100).optional(), categories: categories.optional() })
  .refine((change) => Object.keys(change).length > 0, 'Say what changes.');
