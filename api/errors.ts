import { isGrpcServiceError } from '@temporalio/client';
import { HTTPException } from 'hono/http-exception';
import { failures, type FailureType, type WrongStageDetails } from '../contract/failures.ts';
import { Prisma } from '../prisma/generated/client.ts';
import { driverErrorOf } from '../prisma/driver-error.ts';
import { grpcCodeOf } from './grpc-code.ts';
import { notFound, Problem, tooMany, unavailable } from './problem.ts';

/** Maps whatever was thrown to an answer; what nobody expected says nothing of itself. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HTTPException) return fromHttp(error);
  if (isDatabaseAway(error)) return unavailable('The database can not be reached. Try again in a moment.');
  if (grpcCodeOf(error) !== undefined)
    return unavailable('Temporal can not be reached. Try again in a moment.');
  if (hasCode(error, 'P2003', 'P2025')) return notFound('It was removed in the meantime.');
  if (hasCode(error, 'P2002'))
    return new Problem(409, { detail: 'Somebody else was faster. Look at it again.' });
  return unavailable('Something did not work here. It has been noted.');
}

/** True where the log should have the whole error: nobody has a name for it. */
export const isUnexpected = (error: unknown): boolean =>
  !(error instanceof Problem || error instanceof HTTPException);

/** What a failure of the workflow says to a caller; `nameOf` finds the name of who was faster. */
export async function problemOfFailure(
  type: FailureType,
  message: string,
  details: unknown,
  nameOf: (id: string) => Promise<string | undefined>,
): Promise<Problem> {
  switch (type) {
    case failures.wrongStage:
      return wrongStage(details as WrongStageDetails, nameOf);
    case failures.invalid:
      return new Problem(422, { detail: message });
    case failures.tooMany:
      return tooMany('The details were sent in too many times.', 3_600_000);
  }
}

async function wrongStage(
  { stage, by, byName, at }: WrongStageDetails,
  nameOf: (id: string) => Promise<string | undefined>,
): Promise<Problem> {
  const name = byName ?? (by && (await nameOf(by)));
  return conflict(stage, name, at === undefined ? undefined : new Date(at));
}

/** 409 with the stage that it is in, and who brought it there. */
export const conflict = (stage: string, by?: string | null, at?: Date | null): Problem =>
  new Problem(409, {
    detail: `The registration is ${stage}.`,
    stage,
    ...(by && { by }),
    ...(at && { at: at.toISOString() }),
  });

function fromHttp({ status, message }: HTTPException): Problem {
  const known = [400, 401, 403, 404, 413, 415].includes(status);
  return new Problem(known ? status : 400, message ? { detail: message } : {});
}

const hasCode = (error: unknown, ...codes: string[]): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && codes.includes(error.code);

const awayCodes = ['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2037'];
const awayKinds = [
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
  'TransactionAlreadyClosed',
];
/** Classes of SQLSTATE: connection lost, no resources, stopped by an operator. */
const awayStates = /^(08|53|57)/;
/** What pg throws without a code when a connection breaks under a transaction. */
const awayTexts = /connection terminated|connection error|ECONNREFUSED|ECONNRESET|EPIPE/i;

function isDatabaseAway(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientInitializationError) return true;
  if (!(error instanceof Prisma.PrismaClientKnownRequestError))
    return error instanceof Error && !isGrpcServiceError(error) && awayTexts.test(error.message);
  const { kind = '', code = '' } = driverErrorOf(error);
  return awayCodes.includes(error.code) || awayKinds.includes(kind) || awayStates.test(code);
}
