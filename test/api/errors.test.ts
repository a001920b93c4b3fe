import { ServiceError } from '@temporalio/client';
import { HTTPException } from 'hono/http-exception';
import { describe, expect, test } from 'vitest';
import { isUnexpected, problemOf } from '../../api/errors.ts';
import { Problem } from '../../api/problem.ts';
import { Prisma } from '../../prisma/generated/client.ts';

const known = (code: string, cause: object = {}) =>
  new Prisma.PrismaClientKnownRequestError('values of a person', {
    code,
    clientVersion: '7',
    meta: { driverAdapterError: { cause } },
  });

/** As @grpc/grpc-js throws it. */
const grpc = Object.assign(new Error('14 UNAVAILABLE: connect ECONNREFUSED'), {
  code: 14,
  details: '',
  metadata: {},
});

describe('what was thrown', () => {
  test.each([
    ['a problem', new Problem(410), 410],
    ['a body that could not be read', new HTTPException(400, { message: 'Malformed JSON' }), 400],
    ['a status that we do not use', new HTTPException(418), 400],
    ['Postgres that can not be reached', known('P1001'), 503],
    [
      'Postgres that can not be reached by a raw query',
      known('P2010', { kind: 'DatabaseNotReachable' }),
      503,
    ],
    ['Postgres that is being stopped', known('P2010', { code: '57P01' }), 503],
    ['too many connections', known('P2037'), 503],
    ['a transaction whose connection broke', new Error('Connection terminated unexpectedly'), 503],
    ['a row that is gone', known('P2025'), 404],
    ['a row whose parent is gone', known('P2003'), 404],
    ['a row that somebody else made', known('P2002'), 409],
    ['a mistake of ours', new TypeError('x is not a function'), 503],
    ['no error at all', 'a text', 503],
  ])('as %s is answered as it should be', (_what, error, status) => {
    expect(problemOf(error).status).toBe(status);
  });

  test.each([
    ['by a plain call', grpc],
    ['by a call of a handle', new ServiceError('Failed to signal Workflow', { cause: grpc })],
  ])('by Temporal being away says so, %s', (_how, error) => {
    expect(problemOf(error)).toMatchObject({
      status: 503,
      message: 'Temporal can not be reached. Try again in a moment.',
    });
  });

  test('and nobody expected says nothing of itself, and goes to the log', () => {
    const error = new TypeError('secret of zoe@x.example');
    expect(JSON.stringify(problemOf(error))).not.toContain('zoe');
    expect([isUnexpected(error), isUnexpected(new Problem(404))]).toEqual([true, false]);
  });
});
