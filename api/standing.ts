import type { Context } from 'hono';
import { allowedIn } from '../contract/allowed-in.ts';
import type { MessageName } from '../contract/messages.ts';
import type { Registration } from '../prisma/generated/client.ts';
import { conflict } from './errors.ts';
import { notFound, Problem } from './problem.ts';
import type { ApiDeps, ApiEnv } from './types.ts';

/** The registration of the path, or a 404. */
export async function registrationOf({ db }: ApiDeps, id: string): Promise<Registration> {
  const row = await db.registration.findUnique({ where: { id } });
  if (!row || row.erasingAt) throw notFound('No such registration.');
  return row;
}

/**
 * Refuses early what the row says can't work, so that no rows are made for nothing. With an idempotency key the
 * workflow says it: the same request may have come through already, and its answer got lost.
 */
export function mayStill(c: Context<ApiEnv>, row: Registration, name: MessageName): void {
  if (allowedIn[name].includes(row.stage) || c.req.header('idempotency-key')) return;
  throw withoutName(c, conflictOf(row));
}

/** 409 with where the registration stands, and who brought it there. */
export const conflictOf = (row: Registration): Problem =>
  row.stage === 'withdrawn'
    ? // Whoever approved it before has nothing to do with its end.
      conflict(row.stage, undefined, row.endedAt)
    : conflict(row.stage, row.decidedByName, row.decidedAt ?? row.endedAt);

/** Applicants are told that it was decided, and not by whom. */
export function withoutName(c: Context<ApiEnv>, error: Error): Error {
  const { kind } = c.get('caller');
  if (!(error instanceof Problem) || kind === 'staff' || kind === 'key') return error;
  const { by: _by, ...extra } = error.extra;
  return new Problem(error.status, extra, error.headers);
}
