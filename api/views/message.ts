import { z } from '@hono/zod-openapi';
import { codeTemplates, type TemplateId } from '../../contract/emails.ts';
import type { Message } from '../../prisma/generated/client.ts';
import { MessageState } from '../../prisma/generated/enums.ts';
import { hideTokens } from '../idempotency/tokens.ts';
import { timestamp } from '../schemas.ts';

export const messageSchema = z
  .object({
    id: z.string(),
    template: z.string(),
    locale: z.string(),
    to: z.string(),
    subject: z.string(),
    state: z.enum(MessageState),
    attempts: z.number().int(),
    error: z.string().nullable(),
    registrationId: z.string().nullable(),
    customerId: z.string().nullable(),
    createdAt: timestamp,
    sentAt: timestamp.nullable(),
  })
  .openapi('Message');

/** Everything but the bodies, which lists never read. */
export const withoutBody = { html: true, text: true } as const;

export const messageView = (row: Omit<Message, 'html' | 'text'>): z.infer<typeof messageSchema> => ({
  id: row.id,
  template: row.template,
  locale: row.locale,
  to: row.to,
  subject: withoutSecrets(row, row.subject),
  state: row.state,
  attempts: row.attempts,
  error: row.error,
  registrationId: row.registrationId,
  customerId: row.customerId,
  createdAt: row.createdAt.toISOString(),
  sentAt: row.sentAt?.toISOString() ?? null,
});

/** Who reads a mail over the applicant's shoulder must not be able to act as the applicant. */
export function withoutSecrets({ template }: Pick<Message, 'template'>, text: string): string {
  const hidden = hideTokens(text);
  return codeTemplates.includes(template as TemplateId)
    ? hidden.replace(/(?<![#\w])\d{6}(?!\w)/g, '••••••')
    : hidden;
}
