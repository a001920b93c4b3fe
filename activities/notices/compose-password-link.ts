import { keptToken, passwordLinkLivesMs, passwordToken } from '../../contract/derive/password-link.ts';
import { messageOfNotice, type PasswordTemplate } from '../../contract/notices.ts';
import type { Notice } from '../../prisma/generated/client.ts';
import type { Deps } from '../deps.ts';
import { renderRow } from '../render.ts';
import { readerOf, type Reader } from './password-readers.ts';

type Composed = { id: string; template: PasswordTemplate };

/**
 * Writes the mail with which somebody sets a password, and lets its link work, in one transaction. There may be
 * nobody to write to: an unknown address is asked for just like a known one.
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
  const reader = await readerOf(deps, notice);
  const done = db.notice.update({ where: { id: notice.id }, data: { doneAt: new Date() } });
  if (!reader) return void (await done);
  const token = passwordToken(secret, notice.id);
  const expiresAt = new Date(Date.now() + passwordLinkLivesMs[template]);
  const link = { id: `vrf_${notice.id}`, identifier: keptToken(token), value: reader.value, expiresAt };
  const message = { ...mail(deps, reader, template, token), id, worthlessAt: expiresAt };
  await db.$transaction([
    db.verification.createMany({ data: [link], skipDuplicates: true }),
    db.message.createMany({ data: [message], skipDuplicates: true }),
    done,
  ]);
}

function mail(deps: Deps, reader: Reader, template: PasswordTemplate, token: string) {
  const { email, firstName, locale, site, isStaff, columns } = reader;
  const props = { ...(firstName && { firstName }), email, passwordUrl: reader.linkTo(token), isStaff };
  return { to: email, ...columns, ...renderRow(deps, { template, locale, site, props }) };
}
