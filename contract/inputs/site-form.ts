import { z } from '@hono/zod-openapi';
import { documentTypes, extraTypes, maxDocumentBytes, type DocumentType } from '../documents.ts';
import { currency } from './money.ts';
import { line } from './text.ts';

/** A text in several languages, by language. */
export const labels = z.record(z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/), line(200));

const usualTypes: DocumentType[] = [...documentTypes];
const usualMaxBytes = maxDocumentBytes;

const extraField = z.strictObject({
  key: z.string().regex(/^[a-z][A-Za-z0-9]{0,63}$/, 'A key is a word like "floorArea".'),
  label: labels,
  type: z.enum(extraTypes),
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

const maxDocuments = z.int().min(1).max(20);

/** What a site asks for beside the usual details. Without kinds of documents, any kind is taken. */
export const siteForm = z
  .strictObject({
    extra: z.array(extraField).default([]),
    documents: z.array(document).default([]),
    maxDocuments: maxDocuments.default(5),
    /** Currencies to choose from beside the site's own. */
    currencies: z.array(currency).default([]),
  })
  .openapi('SiteForm');

const written = labels.refine((texts) => Object.keys(texts).length > 0, 'Write it in at least one language.');

/** Of two with the same name nobody could tell which is meant. */
const apart =
  <Name extends string>(name: Name) =>
  (rows: Record<Name, string>[], context: z.RefinementCtx): void =>
    rows.forEach((row, index) => {
      const isTaken = rows.findIndex((other) => other[name] === row[name]) < index;
      if (isTaken)
        context.addIssue({ code: 'custom', path: [index, name], message: 'This is there already.' });
    });

/** What of it is changed: each list as a whole. */
export const siteFormInput = z
  .strictObject({
    extra: z
      .array(extraField.extend({ label: written }))
      .max(30)
      .superRefine(apart('key')),
    documents: z
      .array(
        document.extend({ label: written, types: z.array(z.enum(documentTypes)).min(1).default(usualTypes) }),
      )
      .max(20)
      .superRefine(apart('kind')),
    maxDocuments,
    currencies: z.array(currency).max(20),
  })
  .partial()
  .openapi('SiteFormInput');

export type SiteForm = z.output<typeof siteForm>;
export type ExtraField = SiteForm['extra'][number];

export const anyDocument = { types: usualTypes as string[], maxBytes: usualMaxBytes };
