import { z } from '@hono/zod-openapi';
import type { Details } from '../../contract/details.ts';
import { findingsOf } from '../../contract/derive/findings.ts';
import { stages } from '../../contract/stages.ts';
import type { Comment, Message, Prisma, Registration, TimelineEntry } from '../../prisma/generated/client.ts';
import { actorSchema, timestamp } from '../schemas.ts';
import { messageSchema, messageView } from './message.ts';
import { rejectionForStaff, rejectionForStaffSchema } from './rejection.ts';
import { registrationSchema, registrationView, withParts } from './registration.ts';

export const withStory = {
  ...withParts,
  timeline: { orderBy: { n: 'asc' }, omit: { sent: true } },
  comments: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
} satisfies Prisma.RegistrationInclude;

type Row = Prisma.RegistrationGetPayload<{ include: typeof withStory }>;

export const commentSchema = z
  .object({ id: z.string(), at: timestamp, actor: actorSchema, text: z.string() })
  .openapi('Comment');

const findingSchema = z
  .object({
    check: z.enum(['taxIdFormat', 'disposableDomain']),
    state: z.enum(['valid', 'invalid', 'found']),
    domain: z.string().optional(),
  })
  .openapi('Finding');

const entrySchema = z.object({
  n: z.number().int(),
  at: timestamp,
  actor: actorSchema,
  what: z.string(),
  stage: z.enum(stages),
  data: z.record(z.string(), z.unknown()),
});

/** SPEC 9's Registration with what only staff see. */
export const registrationForStaffSchema = z
  .object({
    ...registrationSchema.shape,
    /** In which the applicant is written to. */
    locale: z.string(),
    rejection: rejectionForStaffSchema.optional(),
    changed: z.array(z.string()),
    /** What checks found; they refuse nobody. */
    findings: z.array(findingSchema),
    timeline: z.array(entrySchema),
    messages: z.array(messageSchema),
    /** Other registrations of the same address with the same site. */
    earlier: z.array(z.object({ id: z.string(), stage: z.enum(stages), createdAt: timestamp })),
    comments: z.array(commentSchema),
    workflow: z.object({ id: z.string(), runId: z.string().nullable(), url: z.string() }),
  })
  .openapi('RegistrationForStaff');

type Around = { messages: Omit<Message, 'html' | 'text'>[]; earlier: Registration[]; workflowUrl: string };

export function registrationForStaff(
  row: Row,
  { messages, earlier, workflowUrl }: Around,
): z.infer<typeof registrationForStaffSchema> {
  const { rejection: _asToldToTheApplicant, ...base } = registrationView(row);
  return {
    ...base,
    locale: row.locale,
    ...(row.rejection && { rejection: rejectionForStaff(row) }),
    changed: (row.changed ?? []) as string[],
    findings: findingsOf({ email: row.email, details: row.details as Details | null }),
    timeline: row.timeline.map(entryView),
    messages: messages.map(messageView),
    earlier: earlier.map(({ id, stage, createdAt }) => ({ id, stage, createdAt: createdAt.toISOString() })),
    comments: row.comments.map(commentView),
    workflow: { id: row.id, runId: row.runId, url: workflowUrl },
  };
}

const actorView = ({
  actorKind,
  actorId,
  actorName,
}: Pick<TimelineEntry, 'actorKind' | 'actorId' | 'actorName'>) => ({
  kind: actorKind,
  id: actorId,
  name: actorName,
});

const entryView = (entry: Omit<TimelineEntry, 'sent'>) => ({
  n: entry.n,
  at: entry.at.toISOString(),
  actor: actorView(entry),
  what: entry.what,
  stage: entry.stage,
  data: entry.data as Record<string, unknown>,
});

export const commentView = (comment: Comment): z.infer<typeof commentSchema> => ({
  id: comment.id,
  at: comment.createdAt.toISOString(),
  actor: actorView(comment),
  text: comment.text,
});
