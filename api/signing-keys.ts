import { exportJWK, generateKeyPair } from 'jose';
import { newId } from '../contract/derive/keyed.ts';
import type { Database } from '../prisma/client.ts';
import type { Prisma, SigningKey } from '../prisma/generated/client.ts';

type Tx = Prisma.TransactionClient;

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

export const tokenLastsMs = 5 * minuteMs;
/** How long a key set may be kept by whoever fetched it. */
export const keySetLastsMs = 5 * minuteMs;
const signsForMs = 30 * dayMs;
const publishedBeforeMs = dayMs;
/** The clocks of several processes differ a little. */
const clocksDifferMs = minuteMs;

/** The keys that are published, in the order in which they sign; the first and each next one is made when it is due. */
export async function publishedKeys(db: Database, now: Date): Promise<SigningKey[]> {
  const keys = await published(db, now);
  if (!isDue(keys, now)) return keys;
  return db.$transaction(async (tx) => {
    await oneAtATime(tx);
    const present = await published(tx, now);
    if (!isDue(present, now)) return present;
    await addKey(tx, nextStart(present.at(-1), now), now);
    return published(tx, now);
  });
}

/** The key that signs now. */
export async function signingKey(db: Database, now: Date): Promise<SigningKey> {
  const keys = await publishedKeys(db, now);
  const signer = keys.findLast(({ signsFrom }) => signsFrom <= now) ?? keys[0];
  if (!signer) throw new Error('no signing key');
  return signer;
}

/** A key by hand: it signs at once, or when every kept key set has been fetched anew. */
export async function rotate(tx: Tx, now: Date, atOnce: boolean): Promise<SigningKey> {
  await oneAtATime(tx);
  const isFirst = (await published(tx, now)).length === 0;
  return addKey(tx, later(now, atOnce || isFirst ? 0 : keySetLastsMs), now);
}

/** Whoever was before it stays published until its last token has expired, and is removed a day later. */
async function addKey(tx: Tx, signsFrom: Date, now: Date): Promise<SigningKey> {
  await tx.signingKey.deleteMany({ where: { goneAt: { lt: later(now, -dayMs) } } });
  const goneAt = lastTokenAfter(signsFrom);
  await tx.signingKey.updateMany({
    where: { signsFrom: { lte: signsFrom }, OR: [{ goneAt: null }, { goneAt: { gt: goneAt } }] },
    data: { goneAt },
  });
  const next = await tx.signingKey.findFirst({
    where: { signsFrom: { gt: signsFrom } },
    orderBy: { signsFrom: 'asc' },
  });
  return tx.signingKey.create({
    data: {
      id: newId('sig'),
      jwk: await newJwk(),
      createdAt: now,
      signsFrom,
      goneAt: next && lastTokenAfter(next.signsFrom),
    },
  });
}

/** In clear, as the installation's secret is: docs/decisions/0004. Sealing with `ENCRYPTION_KEYS` begins here. */
async function newJwk(): Promise<Prisma.InputJsonObject> {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const { kty, crv, x, d } = await exportJWK(privateKey);
  return { kty, crv, x, d };
}

const published = (db: Tx, now: Date): Promise<SigningKey[]> =>
  db.signingKey.findMany({
    where: { OR: [{ goneAt: null }, { goneAt: { gt: now } }] },
    orderBy: [{ signsFrom: 'asc' }, { createdAt: 'asc' }],
  });

function isDue(keys: SigningKey[], now: Date): boolean {
  const newest = keys.at(-1);
  return !newest || later(newest.signsFrom, signsForMs - publishedBeforeMs) <= now;
}

function nextStart(newest: SigningKey | undefined, now: Date): Date {
  if (!newest) return now;
  const [planned, earliest] = [later(newest.signsFrom, signsForMs), later(now, publishedBeforeMs)];
  return planned > earliest ? planned : earliest;
}

const lastTokenAfter = (signsFrom: Date): Date => later(signsFrom, tokenLastsMs + clocksDifferMs);

const later = (date: Date, ms: number): Date => new Date(date.getTime() + ms);

/** Reading goes on meanwhile. */
const oneAtATime = (tx: Tx) => tx.$executeRaw`LOCK TABLE signing_keys IN SHARE ROW EXCLUSIVE MODE`;
