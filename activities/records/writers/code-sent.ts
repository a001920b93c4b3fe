import { codeFor, codeHash } from '../../../contract/derive/code.ts';
import { codeRules } from '../../../contract/codes.ts';
import { noCodeIdFor } from '../../../contract/ids.ts';
import type { Entry } from '../../../contract/entries.ts';
import type { TemplateId } from '../../../contract/emails.ts';
import { Prisma } from '../../../prisma/generated/client.ts';
import { joinUrl } from '../links.ts';
import { tellApplicant, type Page, type Writer } from '../page.ts';

type CodeTemplate = Extract<
  TemplateId,
  'verification-code' | 'go-on-with-your-application' | 'verification-reminder'
>;

export const started: Writer<'started'> = (page, entry) =>
  sendCode(page, entry, entry.codeId, 'verification-code');

export const codeSent: Writer<'codeSent'> = (page, entry) =>
  sendCode(
    page,
    entry,
    entry.codeId,
    entry.stage === 'verifying' ? 'verification-code' : 'go-on-with-your-application',
  );

/** Makes the claimed code and mails it; an older one than the newest claim is dead and not mailed. */
export async function sendCode(
  page: Page,
  entry: Entry,
  codeId: string,
  template: CodeTemplate,
): Promise<void> {
  const { db, secret } = page.deps;
  const { id: registrationId } = page.registration;
  const [newest, continueUrl] = await Promise.all([
    db.code.findFirst({ where: { registrationId }, orderBy: { seq: 'desc' }, select: { id: true } }),
    joinUrl(page),
    // For the mail, read beside the rest.
    page.site(),
  ]);
  if (codeId === noCodeIdFor(registrationId) || (newest && newest.id !== codeId)) return;
  const code = codeFor(secret, { registrationId, codeId });
  // The time of the database is the one that counts where codes are checked.
  page.also.push(
    Prisma.sql`
      UPDATE codes SET hash = ${codeHash(secret, registrationId, code)},
        "expiresAt" = now() + ${codeRules.livesMs} * interval '1 millisecond'
      WHERE id = ${codeId} AND hash IS NULL`,
  );
  const minutes = codeRules.livesMs / 60_000;
  const worthlessAt = new Date(Date.now() + codeRules.livesMs);
  tellApplicant(page, entry, template, { code, minutes, continueUrl }, worthlessAt);
}
