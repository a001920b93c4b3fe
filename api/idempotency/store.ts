import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '../../prisma/client.ts';
import { Problem } from '../problem.ts';

export type Kept = {
  status: number;
  contentType: string | null;
  location: string | null;
  body: string | null;
};

const keptForMs = 24 * 3_600_000;
/** A request that has not ended by then has died with its process: the doors to Temporal give up sooner. */
const diesAfterMs = 15_000;
const pollEveryMs = 25;

/** Claims a key: undefined means that this request is the first. Waits for another one that is under way. */
export async function claim(db: Database, id: string, bodyHash: string): Promise<Kept | undefined> {
  for (;;) {
    if (await isFirst(db, id, bodyHash)) return undefined;
    const row = await db.idempotencyKey.findUnique({ where: { id } });
    if (row && row.bodyHash !== bodyHash)
      throw new Problem(422, { detail: 'This Idempotency-Key was used with another body.' });
    if (row?.status) return { ...row, status: row.status };
    await wait(pollEveryMs);
  }
}

/** One statement decides: a new key, one older than a day, or one whose request died half-way. */
async function isFirst(db: Database, id: string, bodyHash: string): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>`
    INSERT INTO idempotency_keys (id, "bodyHash") VALUES (${id}, ${bodyHash})
    ON CONFLICT (id) DO UPDATE SET "bodyHash" = EXCLUDED."bodyHash", "startedAt" = now(), "createdAt" = now(),
      status = NULL, body = NULL
    WHERE idempotency_keys."createdAt" < now() - ${keptForMs} * interval '1 millisecond'
      OR (idempotency_keys.status IS NULL AND idempotency_keys."bodyHash" = EXCLUDED."bodyHash"
        AND idempotency_keys."startedAt" < now() - ${diesAfterMs} * interval '1 millisecond')
    RETURNING id`;
  return rows.length > 0;
}

export async function settle(db: Database, id: string, kept: Kept): Promise<void> {
  await db.idempotencyKey.updateMany({ where: { id }, data: kept });
}

export async function release(db: Database, id: string): Promise<void> {
  await db.idempotencyKey.deleteMany({ where: { id, status: null } });
}
