import { messageOfNotice } from '../../contract/notices.ts';
import type { TemplateId } from '../../contract/emails.ts';
import type { Notice } from '../../prisma/generated/client.ts';
import type { Deps } from '../deps.ts';

/** Writes the message of a notice as a copy of an earlier one, word for word; answers what there is to send. */
export async function copyMessage(
  { db, transport }: Deps,
  { id: noticeId, messageId }: Notice,
): Promise<{ id: string; template: TemplateId } | null> {
  const first = await db.message.findUnique({ where: { id: messageId ?? '' } });
  const done = db.notice.update({ where: { id: noticeId }, data: { doneAt: new Date() } });
  // Its person was forgotten: there is nobody to write to.
  if (!first) {
    await done;
    return null;
  }
  const id = messageOfNotice(noticeId);
  const { registrationId, customerId, staffId, siteId, template, locale, from, to, subject, html, text } =
    first;
  const copy = { id, registrationId, customerId, staffId, siteId, template, locale, from, to, subject };
  const isThere = transport.name === 'outbox';
  await db.$transaction([
    db.message.createMany({ data: [{ ...copy, html, text }], skipDuplicates: true }),
    // Open pages hear of a change of state.
    ...(isThere
      ? [
          db.message.updateMany({
            where: { id, state: 'queued' },
            data: { state: 'sent', sentAt: new Date() },
          }),
        ]
      : []),
    done,
  ]);
  return isThere ? null : { id, template: template as TemplateId };
}
