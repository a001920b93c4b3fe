import { z } from '@hono/zod-openapi';

/** Scheme, host and port alone, of one host: a browser says it of each page in the same form. */
const origin = z
  .string()
  .max(300)
  .refine(isOrigin, 'Write it like "https://shop.bloom.example".')
  .transform((text) => new URL(text).origin)
  .openapi({ type: 'string', example: 'https://shop.bloom.example' });

/** Where pages may call the API from, beside the storefront's own address. */
export const origins = z
  .array(origin)
  .max(20)
  .transform((all) => [...new Set(all)])
  .openapi({ type: 'array', items: { type: 'string' } });

function isOrigin(text: string): boolean {
  if (!/^https?:\/\/[^/?#@\\\s*]+\/?$/i.test(text) || !URL.canParse(text)) return false;
  return /^([a-z0-9-]+(\.[a-z0-9-]+)*|\[[0-9a-f:.]+\])$/.test(new URL(text).hostname);
}
