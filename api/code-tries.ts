import { codeRules } from '../contract/codes.ts';
import { codeHash } from '../contract/derive/code.ts';
import { isSame } from '../contract/derive/keyed.ts';
import type { Database } from '../prisma/client.ts';
import { Prisma, type Code } from '../prisma/generated/client.ts';
import { newestCode } from './codes.ts';
import { Problem, tooMany } from './problem.ts';

type Tx = Prisma.TransactionClient;
type Try = { registrationId: string; code: string };

/**
 * Tries a code: counts first, compares then, and consumes it by an update that only one can win.
 * Throws what the caller is told; guessing never reaches Temporal.
 */
export async function tryCode(
  db: Database,
  secret: Uint8Array,
  { registrationId, code }: Try,
): Promise<Code> {
  const newest = await newestCode(db, registrationId);
  // Nobody can tell an id that does not exist from one whose code is not known.
  if (!newest) throw wrong(codeRules.triesPerCode - 1);
  const counted = await db.$transaction((tx) => count(tx, newest));
  if (!matches(counted.hash, codeHash(secret, registrationId, code)))
    throw wrong(codeRules.triesPerCode - counted.tries);
  const won =
    await db.$executeRaw`UPDATE codes SET "usedAt" = now() WHERE id = ${counted.id} AND ${isUnused}`;
  if (won === 0) throw tooMany('This code is being used at this moment.', inUseForMs);
  return counted;
}

/** Not used, or by a request that died before it was done. */
const isUnused = Prisma.sql`("usedAt" IS NULL OR
  ("settledAt" IS NULL AND "usedAt" < now() - ${codeRules.diesAfterMs} * interval '1 millisecond'))`;

/** What the code was good for is done: it never works again. */
export const settleCode = async (db: Database, { id }: Code): Promise<void> => {
  await db.code.update({ where: { id }, data: { settledAt: new Date() }, select: { id: true } });
};

/** Gives a code back, when what it was good for could not be done. */
export const unuseCode = async (db: Database, { id }: Code): Promise<void> => {
  await db.code.update({ where: { id }, data: { usedAt: null }, select: { id: true } });
};

/** Counts the try for the address and for the code, both or neither. */
async function count(tx: Tx, { id, addressHash }: Code): Promise<Code> {
  await countForAddress(tx, addressHash);
  const [counted] = await tx.$queryRaw<Code[]>`
    UPDATE codes SET tries = tries + 1
    WHERE id = ${id} AND tries < ${codeRules.triesPerCode} AND "expiresAt" > now() AND ${isUnused}
    RETURNING *`;
  if (counted) return counted;
  const code = await tx.code.findUnique({ where: { id } });
  if (code && !code.usedAt && code.tries >= codeRules.triesPerCode && code.expiresAt > new Date())
    throw new Problem(423, { detail: 'Too many wrong codes. Ask for a new one.', triesLeft: 0 });
  // The one that uses it may still die, and then it works again.
  if (code?.usedAt && !code.settledAt && code.expiresAt > new Date())
    throw tooMany('This code is being used at this moment.', inUseForMs);
  throw dead();
}

const inUseForMs = 2000;

async function countForAddress(tx: Tx, addressHash: string): Promise<void> {
  const { dayMs, triesPerAddressPerDay } = codeRules;
  const rows = await tx.$queryRaw<unknown[]>`
    INSERT INTO address_tries AS t ("addressHash", since, tries) VALUES (${addressHash}, now(), 1)
    ON CONFLICT ("addressHash") DO UPDATE SET
      tries = CASE WHEN t.since < now() - ${dayMs} * interval '1 millisecond' THEN 1 ELSE t.tries + 1 END,
      since = CASE WHEN t.since < now() - ${dayMs} * interval '1 millisecond' THEN now() ELSE t.since END
    WHERE t.tries < ${triesPerAddressPerDay} OR t.since < now() - ${dayMs} * interval '1 millisecond'
    RETURNING tries`;
  if (rows.length > 0) return;
  const row = await tx.addressTries.findUnique({ where: { addressHash } });
  throw tooMany('Too many tries for this address today.', (row?.since.getTime() ?? 0) + dayMs - Date.now());
}

/** Whether a code is the one that was kept, without counting it as a try. */
export const isRight = (secret: Uint8Array, kept: Code | null, { registrationId, code }: Try): boolean =>
  matches(kept?.hash ?? null, codeHash(secret, registrationId, code));

const matches = (kept: string | null, given: string): boolean => kept !== null && isSame(kept, given);

const wrong = (triesLeft: number): Problem =>
  new Problem(422, {
    detail: 'This is not the code that we sent.',
    errors: [{ path: '/code', message: 'This is not the code that we sent.' }],
    triesLeft,
  });

const dead = (): Problem =>
  new Problem(410, { detail: 'This code does not work any more. Ask for a new one.' });
