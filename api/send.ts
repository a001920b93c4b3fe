import { ApplicationFailure, type WorkflowUpdateFailedError } from '@temporalio/client';
import type { Context } from 'hono';
import { isFailureType } from '../contract/failures.ts';
import type { MessageBodies, MessageName } from '../contract/messages.ts';
import type { Snapshot } from '../contract/snapshot.ts';
import type { Registration } from '../prisma/generated/client.ts';
import { actorOf } from './auth/caller.ts';
import { doneBefore } from './done-before.ts';
import { problemOfFailure } from './errors.ts';
import { callerId } from './idempotency/middleware.ts';
import type { Sender } from './message-key.ts';
import { notFound, Problem } from './problem.ts';
import { conflictOf, withoutName } from './standing.ts';
import type { ApiDeps, ApiEnv } from './types.ts';

type Body<Name extends MessageName> = MessageBodies[Name] & { wordsId?: string };

/** Who sends the request's message, and under which key. */
export const senderOf = (c: Context<ApiEnv>): Sender => ({
  by: actorOf(c.get('caller')),
  callerId: callerId(c),
  key: c.req.header('idempotency-key'),
});

/**
 * Sends a message to a registration's workflow as the caller of the request. Undefined where no worker
 * answered in time: the message is kept then. What the workflow refuses is thrown as a problem.
 */
export async function send<Name extends MessageName>(
  c: Context<ApiEnv>,
  deps: ApiDeps,
  row: Registration,
  name: Name,
  body: Body<Name>,
): Promise<Snapshot | undefined> {
  const sender = senderOf(c);
  const sent = await deps.onboarding.send(row.id, name, body, sender, row.entries);
  switch (sent.outcome) {
    case 'done':
      return sent.snapshot;
    case 'pending':
      return undefined;
    case 'ended':
      return (await doneBefore(deps, row.id, name, sender)) ?? fail(c, await ended(deps, row.id));
    case 'refused':
      return (await doneBefore(deps, row.id, name, sender)) ?? fail(c, await refused(deps, sent.error));
  }
}

function fail(c: Context<ApiEnv>, problem: Error): never {
  throw withoutName(c, problem);
}

/** As `send`, for a message whose rows were written before: what is refused leaves none of them. */
export async function sendOrUndo<Name extends MessageName>(
  c: Context<ApiEnv>,
  deps: ApiDeps,
  row: Registration,
  name: Name,
  body: Body<Name>,
  undo: () => Promise<unknown>,
): Promise<Snapshot | undefined> {
  try {
    return await send(c, deps, row, name, body);
  } catch (error) {
    if (error instanceof Problem) await undo();
    throw error;
  }
}

/** A closed workflow answers nothing any more: the row does. */
async function ended({ db }: ApiDeps, id: string): Promise<Error> {
  const row = await db.registration.findUnique({ where: { id } });
  return row ? conflictOf(row) : notFound('No such registration.');
}

async function refused({ db }: ApiDeps, error: WorkflowUpdateFailedError): Promise<Error> {
  const { cause } = error;
  if (!(cause instanceof ApplicationFailure && isFailureType(cause.type))) return error;
  return problemOfFailure(cause.type, cause.message, cause.details?.[0], async (id) => {
    const found =
      (await db.staff.findUnique({ where: { id } })) ?? (await db.apiKey.findUnique({ where: { id } }));
    return found?.name;
  });
}

/** The answer while nobody has done it yet: where to look, and the stage it is still in. */
export const pendingAnswer = (c: Context, { id, stage }: Registration) => {
  c.header('location', `/v1/registrations/${id}`);
  return { id, stage, pending: true as const };
};
