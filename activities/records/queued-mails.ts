import type { TemplateId } from '../../contract/emails.ts';
import type { Entry, WriteResult } from '../../contract/entries.ts';
import type { Database } from '../../prisma/client.ts';

/** The mails of these entries that still have to go, for a try that finds them written already. */
export async function queuedMails(
  db: Database,
  registrationId: string,
  entries: Entry[],
): Promise<WriteResult['toSend']> {
  const rows = await db.message.findMany({
    where: { registrationId, state: 'queued', entry: { in: entries.map(({ n }) => n) } },
    select: { id: true, template: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id, template }) => ({ id, template: template as TemplateId }));
}
