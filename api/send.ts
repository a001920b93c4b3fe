import { ApplicationFailure, type WorkflowUpdateFailedError } from '@temporalio/client';
import type { Context } from 'hono';
import { newId } from '../contract/derive/keyed.ts';
import type { FailureType } from '../contract/failures.ts';
import type { MessageBodies, MessageName, Words } from '../contract/messages.ts';
import type { Snapshot } from '../contract/snapshot.ts';
import type { Registration } from '../prisma/generated/client.ts';
import { actorOf } from './auth/caller.ts';
import { conflict, problemOfFailure } from './errors.ts';
import { callerId } from './idempotency/middleware.ts';
import { notFound } from './problem.ts';
import type { ApiDeps, ApiEnv } from './types.ts';

/** The registration of the path, or a 404. */
export async function registrationOf({ db }: ApiDeps, id: string): Promise<Registration> {
  const row = await db.registration.findUnique({ where: { id } });
  if (!row || row.erasingAt) throw notFound('No such registration.');
  return row;
}

/**
 * Sends a message to a registration's workflow as the caller of the request. Undefined where no worker
 * answered in time: the message is kept then. What the workflow refuses is thrown as a problem.
 */
export async function send<Name extends MessageName>(
  c: Context<ApiEnv>,
  deps: ApiDeps,
  row: Registration,
  name: Name,
  body: MessageBodies[Name] & { wordsId?: string },
): Promise<Snapshot | undefined> {
  const sender = {
    by: actorOf(c.get('caller')),
    callerId: callerId(c),
    key: c.req.header('idempotency-key'),
  };
  const sent = await deps.onboarding.send(row.id, name, body, sender);
  switch (sent.outcome) {
    case 'done':
      return sent.snapshot;
    case 'pending':
      return undefined;
    case 'ended':
      throw await ended(deps, row.id);
    case 'refused':
      throw await refused(deps, sent.error);
  }
}

/** A closed workflow answers nothing any more: the row does. */
async function ended({ db }: ApiDeps, id: string): Promise<Error> {
  const row = await db.registration.findUnique({ where: { id } });
  if (!row) return notFound('No such registration.');
  return conflict(row.stage, row.decidedByName, row.decidedAt ?? row.endedAt);
}

async function refused({ db }: ApiDeps, error: WorkflowUpdateFailedError): Promise<Error> {
  const { cause } = error;
  if (!(cause instanceof ApplicationFailure)) return error;
  return problemOfFailure(cause.type as FailureType, cause.message, cause.details?.[0], async (id) => {
    const found =
      (await db.staff.findUnique({ where: { id } })) ?? (await db.apiKey.findUnique({ where: { id } }));
    return found?.name;
  });
}

/** Keeps the free texts of a decision in Postgres; the message carries their id. */
export async function keepWords({ db }: ApiDeps, registrationId: string, words: Words): Promise<{ wordsId?: string }> {
  const given = Object.entries(words).filter(([, text]) => text !== undefined);
  if (given.length === 0) return {};
  const id = newId('wrd');
  await db.words.create({ data: { id, registrationId, words: Object.fromEntries(given) } });
  return { wordsId: id };
}

/** The answer while nobody has done it yet: where to look, and the stage it is still in. */
export const pendingAnswer = (c: Context, { id, stage }: Registration) => {
  c.header('location', `/v1/registrations/${id}`);
  return { id, stage, pending: true as const };
};
