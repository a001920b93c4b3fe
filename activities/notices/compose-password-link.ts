import {
  keptToken,
  passwordLink,
  passwordLinkLivesMs,
  passwordToken,
} from '../../contract/derive/password-link.ts';
import { messageOfNotice, type PasswordTemplate } from '../../contract/notices.ts';
import type { Notice, Staff } from '../../prisma/generated/client.ts';
import { userFor } from '../../prisma/sign-in.ts';
import type { Deps } from '../deps.ts';
import { renderRow } from '../render.ts';

type Composed = { id: string; template: PasswordTemplate };

/**
 * Writes the mail with which staff set a password, and lets its link work, in one transaction. There may be nobody to
 * write to: an unknown address is asked for just like a known one.
 */
export async function composePasswordLink(
  deps: Deps,
  notice: Notice,
  template: PasswordTemplate,
): Promise<Composed | null> {
  const id = messageOfNotice(notice.id);
  // The link of one that is done may have been used by now, and works once.
  if (!notice.doneAt) await write(deps, notice, template, id);
  const isWritten = (await deps.db.message.count({ where: { id } })) > 0;
  return isWritten && deps.transport.name !== 'outbox' ? { id, template } : null;
}

async function write(deps: Deps, notice: Notice, template: PasswordTemplate, id: string): Promise<void> {
  const { db, secret } = deps;
  const staff = notice.staffId
    ? await db.staff.findUnique({ where: { id: notice.staffId, active: true } })
    : null;
  const done = db.notice.update({ where: { id: notice.id }, data: { doneAt: new Date() } });
  if (!staff) return void (await done);
  const token = passwordToken(secret, notice.id);
  const value = staff.userId ?? (await userFor(db, staff));
  const expiresAt = new Date(Date.now() + passwordLinkLivesMs[template]);
  const link = { id: `vrf_${notice.id}`, identifier: keptToken(token), value, expiresAt };
  const message = { ...(await mail(deps, staff, template, token)), id, worthlessAt: expiresAt };
  await db.$transaction([
    db.verification.createMany({ data: [link], skipDuplicates: true }),
    db.message.createMany({ data: [message], skipDuplicates: true }),
    done,
  ]);
}

/** Staff belong to no site: their mails have the look of the oldest. */
async function mail(
  deps: Deps,
  { id, email, name, locale }: Staff,
  template: PasswordTemplate,
  token: string,
) {
  const site = await deps.db.site.findFirstOrThrow({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
  const props = { firstName: name, email, passwordUrl: passwordLink(deps.publicUrl, token) };
  return { to: email, staffId: id, ...renderRow(deps, { template, locale, site, props }) };
}
