import { codeRules } from '../contract/codes.ts';
import { noticeOfCode, signInAddressHash, signInSubject } from '../contract/derive/sign-in-code.ts';
import type { Code, Prisma, Registration } from '../prisma/generated/client.ts';
import { isStaff } from './auth/customer-link.ts';
import { claimCode, lockAddress, newestCode } from './codes.ts';
import { tooMany } from './problem.ts';
import type { ApiDeps } from './types.ts';
import { notErasing } from './views/customer.ts';

type Tx = Prisma.TransactionClient;

/** Claims a code and notes the mail for it: for an unknown address as well, where it is never made. */
export function claimSignInCode({ db, secret }: ApiDeps, email: string): Promise<Code> {
  const [subject, hash] = [signInSubject(secret, email), signInAddressHash(secret, email)];
  return db.$transaction(async (tx) => {
    await lockAddress(tx, hash);
    const before = await newestCode(tx, subject);
    const code = await claimCode(tx, subject, hash);
    if (!code) throw tooSoon(before);
    const about = await whoGetsOne(tx, email);
    await tx.notice.create({ data: { id: noticeOfCode(code.id), template: 'sign-in-code', ...about } });
    return code;
  });
}

function tooSoon(before: Code | null) {
  const wait = (before?.claimedAt.getTime() ?? 0) + codeRules.nextCodeAfterMs - Date.now();
  // Once a minute is over, it is the hour's share that is used up.
  return tooMany('A new code can not be sent yet.', wait > 0 ? wait : codeRules.hourMs);
}

type About = { customerId: string | null; registrationId: string | null };

/** Customers, and applicants who have proven the address. Staff sign in with their password, and their second step. */
async function whoGetsOne(tx: Tx, email: string): Promise<About> {
  const nobody = { customerId: null, registrationId: null };
  const [staff, customer, registration] = [
    await isStaff(tx, email),
    await tx.customer.findFirst({
      where: { email, ...notErasing },
      include: { registration: { select: { id: true } } },
      orderBy: [{ active: 'desc' }, { createdAt: 'asc' }],
    }),
    await applicationOf(tx, email),
  ];
  if (staff) return nobody;
  if (customer) return { customerId: customer.id, registrationId: customer.registration?.id ?? null };
  return registration ? { customerId: null, registrationId: registration.id } : nobody;
}

/** The newest application that is worth an answer: whoever was rejected in silence gets none. */
export async function applicationOf(tx: Tx, email: string) {
  const row = await tx.registration.findFirst({
    where: {
      email,
      erasingAt: null,
      verifiedAt: { not: null },
      stage: { in: ['describing', 'reviewing', 'answering', 'preparing', 'rejected'] },
    },
    include: { site: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  return row && !isSilent(row) ? row : null;
}

const isSilent = ({ rejection }: Registration): boolean =>
  (rejection as { silent?: boolean } | null)?.silent === true;
