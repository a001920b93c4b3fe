import { z } from '@hono/zod-openapi';
import { currency } from './money.ts';
import { line } from './text.ts';

/** A text in several languages, by language. */
export const labels = z.record(z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/), line(200));

const megabyte = 1024 * 1024;
const usualTypes = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp', 'image/heic', 'image/tiff'];
const usualMaxBytes = 10 * megabyte;

const extraField = z.strictObject({
  key: z.string().regex(/^[a-z][A-Za-z0-9]{0,63}$/),
  label: labels,
  type: z.enum(['text', 'number', 'boolean']),
  required: z.boolean().default(false),
});

export const documentKind = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, 'A kind is a word like "trade-licence".')
  .openapi({ example: 'trade-licence' });

const document = z.strictObject({
  kind: documentKind,
  label: labels,
  required: z.boolean().default(false),
  types: z.array(z.string()).min(1).default(usualTypes),
  maxBytes: z.int().min(1).max(usualMaxBytes).default(usualMaxBytes),
});

/** What a site asks for beside the usual details. Without kinds of documents, any kind is taken. */
export const siteForm = z
  .strictObject({
    extra: z.array(extraField).default([]),
    documents: z.array(document).default([]),
    maxDocuments: z.int().min(1).max(20).default(5),
    /** Currencies to choose from beside the site's own. */
    currencies: z.array(currency).default([]),
  })
  .openapi('SiteForm');

export type SiteForm = z.output<typeof siteForm>;
export type ExtraField = SiteForm['extra'][number];

export const anyDocument = { types: usualTypes, maxBytes: usualMaxBytes };
