import { codeRules } from '../../contract/codes.ts';
import { codeFor, codeHash } from '../../contract/derive/code.ts';
import { codeOfNotice } from '../../contract/derive/sign-in-code.ts';
import { messageOfNotice } from '../../contract/notices.ts';
import type { Code, Notice } from '../../prisma/generated/client.ts';
import type { Deps } from '../deps.ts';
import { renderRow } from '../render.ts';
import { aboutNotice, type About } from './about-notice.ts';

type Composed = { id: string; template: 'sign-in-code' };

/** Makes the claimed code and mails it; for an address that nobody knows it is never made. */
export async function composeSignInCode(deps: Deps, notice: Notice): Promise<Composed | null> {
  const { db, transport } = deps;
  const id = messageOfNotice(notice.id);
  if (!notice.doneAt) await write(deps, notice, id);
  const isWritten = (await db.message.count({ where: { id } })) > 0;
  return isWritten && transport.name !== 'outbox' ? { id, template: 'sign-in-code' } : null;
}

async function write(deps: Deps, notice: Notice, id: string): Promise<void> {
  const { db, secret } = deps;
  const about = await aboutNotice(deps, notice);
  const code = await db.code.findUnique({ where: { id: codeOfNotice(notice.id) } });
  const done = db.notice.update({ where: { id: notice.id }, data: { doneAt: new Date() } });
  if (!about?.email || !code || (await isOutdated(deps, code))) return void (await done);
  const { registrationId: subject } = code;
  const digits = codeFor(secret, { registrationId: subject, codeId: code.id });
  await db.$transaction([
    db.$executeRaw`
      UPDATE codes SET hash = ${codeHash(secret, subject, digits)},
        "expiresAt" = now() + ${codeRules.livesMs} * interval '1 millisecond'
      WHERE id = ${code.id} AND hash IS NULL`,
    db.message.createMany({ data: [{ id, ...mail(deps, about, digits) }], skipDuplicates: true }),
    done,
  ]);
}

/** A newer one killed it. */
async function isOutdated({ db }: Deps, { registrationId, seq }: Code): Promise<boolean> {
  return (await db.code.count({ where: { registrationId, seq: { gt: seq } } })) > 0;
}

function mail(deps: Deps, { email, site, customer, registration }: About, code: string) {
  const minutes = codeRules.livesMs / 60_000;
  const continueUrl = `${deps.publicUrl}/account?site=${encodeURIComponent(site.id)}#code`;
  return {
    to: email ?? '',
    registrationId: registration?.id ?? null,
    customerId: customer?.id ?? null,
    worthlessAt: new Date(Date.now() + codeRules.livesMs),
    ...renderRow(deps, {
      template: 'sign-in-code',
      locale: registration?.locale ?? site.locale,
      site,
      props: { code, minutes, continueUrl },
    }),
  };
}
