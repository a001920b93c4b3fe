import { randomBytes } from 'node:crypto';
import { newId, word } from '../contract/derive/keyed.ts';
import type { Prisma } from '../prisma/generated/client.ts';
import { auditLine } from './audit.ts';
import type { Caller } from './auth/caller.ts';
import { notFound } from './problem.ts';
import type { ApiDeps } from './types.ts';

export type Tx = Prisma.TransactionClient;

/** What belongs to a site: changed one at a time for each site, so that orders and defaults stay whole. */
export const inSite = <Result>({ db }: ApiDeps, siteId: string, work: (tx: Tx) => Promise<Result>) =>
  db.$transaction(async (tx) => {
    const found = await tx.$queryRaw<unknown[]>`SELECT 1 FROM sites WHERE id = ${siteId} FOR UPDATE`;
    if (found.length === 0) throw notFound('No such site.');
    return work(tx);
  });

type Part = 'reason' | 'preset' | 'invite';
const prefixes = { reason: 'rsn', preset: 'pre', invite: 'inv' } as const;

export const newPartId = (part: Part): string => newId(prefixes[part]);

/** The end of an invite link: short enough to be typed from paper; it is no secret. */
export const randomToken = (): string => word(randomBytes(20)).slice(-10);

type Kept = { site: string; before?: unknown; after?: unknown };

export const auditPart = (
  tx: Tx,
  caller: Caller,
  what: `${Part}.${'create' | 'update' | 'remove'}`,
  id: string,
  kept: Kept,
) => tx.auditEntry.create(auditLine(caller, what, id, kept as Prisma.InputJsonObject));
