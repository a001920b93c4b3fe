import { newId } from '../contract/derive/keyed.ts';
import { isEnd } from '../contract/stages.ts';
import { noCodeIdFor } from '../contract/ids.ts';
import { addressHash, registrationIdFor } from '../contract/derive/registration-id.ts';
import type { Code, Invite, Prisma, Registration, Site } from '../prisma/generated/client.ts';
import { claimCode, lockAddress, newestCode } from './codes.ts';
import type { ApiDeps } from './types.ts';

type Tx = Prisma.TransactionClient;
type Applying = { site: Site; invite: Invite; email: string; locale: string };

/** What follows from a sign-up. Each kind costs the same work, and the caller is told the same. */
export type SignUp = { id: string; code: Code; next: Next };

export type Next =
  | { do: 'start'; registrationId: string }
  | { do: 'resend'; registrationId: string; codeId: string }
  | { do: 'notice'; noticeId: string }
  | { do: 'nothing' };

/**
 * Finds or makes the registration of an address. An address is one person's: the sites' own rounds are counted
 * apart, and a repeated sign-up never lowers what is there.
 */
export async function signUp({ db, secret }: ApiDeps, applying: Applying): Promise<SignUp> {
  const hash = addressHash(secret, applying.email);
  return db.$transaction(async (tx) => {
    await lockAddress(tx, hash);
    const { site, email } = applying;
    const known = await tx.addressRound.findUnique({
      where: { siteId_addressHash: { siteId: site.id, addressHash: hash } },
    });
    const idOf = (round: number) => registrationIdFor(secret, { siteId: site.id, email, round });
    const current = known && (await tx.registration.findUnique({ where: { id: idOf(known.round) } }));
    const nextId = idOf((known?.round ?? 0) + 1);
    if (await isKnown(tx, applying, current)) return alreadyKnown(tx, applying, current, nextId, hash);
    if (current && isOpen(current)) return goOn(tx, current, hash);
    return begin(tx, applying, { id: nextId, round: (known?.round ?? 0) + 1, hash });
  });
}

const isOpen = ({ stage }: Registration): boolean => !isEnd(stage);

/** A customer, or a rejected applicant whose time has not come. */
async function isKnown(tx: Tx, { site, email }: Applying, current: Registration | null): Promise<boolean> {
  if (current && isOpen(current)) return false;
  if (current?.stage === 'rejected' && !mayApplyAgain(current)) return true;
  return (await tx.customer.count({ where: { siteId: site.id, email } })) > 0;
}

export function mayApplyAgain({ rejection }: Pick<Registration, 'rejection'>): boolean {
  const { mayApplyAgainAt } = (rejection ?? {}) as { mayApplyAgainAt?: string | null };
  if (mayApplyAgainAt === null) return false;
  return mayApplyAgainAt === undefined || Date.parse(mayApplyAgainAt) <= Date.now();
}

async function begin(
  tx: Tx,
  { site, invite, email, locale }: Applying,
  { id, round, hash }: { id: string; round: number; hash: string },
): Promise<SignUp> {
  const siteId = site.id;
  await tx.addressRound.upsert({
    where: { siteId_addressHash: { siteId, addressHash: hash } },
    create: { siteId, addressHash: hash, round },
    update: { round },
    select: { round: true },
  });
  const data = { id, siteId, inviteId: invite.id, email, round, locale };
  await tx.registration.create({ data, select: { id: true } });
  const code = await firstCode(tx, id, hash);
  return { id, code, next: { do: 'start', registrationId: id } };
}

/** A new registration needs a code even where its address has used up its share: then one that is never made. */
async function firstCode(tx: Tx, id: string, hash: string): Promise<Code> {
  return (await claimCode(tx, id, hash)) ?? claimNothing(tx, id, hash);
}

const claimNothing = (tx: Tx, registrationId: string, hash: string): Promise<Code> =>
  tx.code.create({
    data: { id: noCodeIdFor(registrationId), registrationId, addressHash: hash, expiresAt: new Date() },
  });

async function goOn(tx: Tx, { id, entries }: Registration, hash: string): Promise<SignUp> {
  const claimed = await claimCode(tx, id, hash);
  const code = claimed ?? (await newestCode(tx, id)) ?? (await claimNothing(tx, id, hash));
  // Its workflow may never have been started: a crash between the row and the start.
  if (entries === 0) return { id, code, next: { do: 'start', registrationId: id } };
  return {
    id,
    code,
    next: claimed ? { do: 'resend', registrationId: id, codeId: code.id } : { do: 'nothing' },
  };
}

const noticeEveryMs = 24 * 3_600_000;

/** A mail says so, at most once a day; the answer is that of a new registration, whose codes are all wrong. */
async function alreadyKnown(
  tx: Tx,
  { site, email }: Applying,
  current: Registration | null,
  id: string,
  hash: string,
): Promise<SignUp> {
  const code =
    (await claimCode(tx, id, hash)) ?? (await newestCode(tx, id)) ?? (await claimNothing(tx, id, hash));
  const customer = await tx.customer.findUnique({ where: { siteId_email: { siteId: site.id, email } } });
  const about = { registrationId: current?.id ?? null, customerId: customer?.id ?? null };
  const template = 'already-known';
  const since = new Date(Date.now() - noticeEveryMs);
  if (await tx.notice.findFirst({ where: { template, ...about, createdAt: { gt: since } } }))
    return { id, code, next: { do: 'nothing' } };
  const notice = await tx.notice.create({ data: { id: newId('ntc'), template, ...about } });
  return { id, code, next: { do: 'notice', noticeId: notice.id } };
}
