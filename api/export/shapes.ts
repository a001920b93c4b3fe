import type { AuditEntry, Message, Prisma } from '../../prisma/generated/client.ts';
import { messageView, withoutSecrets } from '../views/message.ts';
import { registrationForStaff, withStory } from '../views/registration-for-staff.ts';

export const withAll = {
  ...withStory,
  submissions: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
  words: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
} satisfies Prisma.RegistrationInclude;

type Row = Prisma.RegistrationGetPayload<{ include: typeof withAll }>;

/** As staff see it, with every version that was sent in and the words of every decision. */
export function registrationOf(row: Row) {
  const {
    messages: _apart,
    earlier: _beside,
    workflow,
    ...seen
  } = registrationForStaff(row, {
    messages: [],
    earlier: [],
    workflowUrl: '',
  });
  return {
    ...seen,
    verifiedAt: row.verifiedAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
    workflow: { id: workflow.id, runId: workflow.runId },
    submissions: row.submissions.map(({ id, kind, details, text, createdAt }) => ({
      id,
      kind,
      details,
      text,
      createdAt: createdAt.toISOString(),
    })),
    words: row.words.map(({ id, words, createdAt }) => ({ id, words, createdAt: createdAt.toISOString() })),
  };
}

/** A mail to staff says what it says of the person; whose mailbox it went to is not about them. */
export const messageOf = (row: Message) => ({
  ...messageView(row),
  to: row.staffId ? 'staff' : row.to,
  text: withoutSecrets(row, row.text),
  html: withoutSecrets(row, row.html),
});

export const auditOf = ({ at, actorKind, actorName, what, subjectId, data }: AuditEntry) => ({
  at: at.toISOString(),
  actor: { kind: actorKind, name: actorName },
  what,
  subjectId,
  data,
});
