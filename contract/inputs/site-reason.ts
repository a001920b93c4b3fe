import { z } from '@hono/zod-openapi';
import { labels } from './site-form.ts';

const label = labels
  .refine((texts) => Object.keys(texts).length > 0, 'Write it in at least one language.')
  .openapi({ example: { en: 'We sell to businesses only', es: 'Solo vendemos a empresas' } });

export const reasonInput = z.strictObject({ label }).openapi('RejectionReasonInput');

/** `position` is the place in the site's list, from 0; whoever stands there and after moves on. */
export const reasonChange = z
  .strictObject({ label, position: z.int().min(0).max(1000), retired: z.boolean() })
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'Say what changes.')
  .openapi('RejectionReasonChange');
