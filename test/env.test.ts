import { expect, test } from 'vitest';
import { readEnv } from '../env.ts';

const good = { DATABASE_URL: 'postgresql://gatehouse@127.0.0.1/gatehouse' };

test('defaults are those of a developer machine: loopback, outbox, limits on', () => {
  expect(readEnv(good)).toMatchObject({
    HOST: '127.0.0.1',
    PORT: 3000,
    PUBLIC_URL: 'http://localhost:3000',
    MAIL_TRANSPORT: 'outbox',
    limited: true,
  });
});

test('in production it listens everywhere, and limits can not be switched off', () => {
  expect(readEnv({ ...good, NODE_ENV: 'production', RATE_LIMITS: 'off' })).toMatchObject({
    HOST: '0.0.0.0',
    limited: true,
  });
});

test.each([
  [{}, 'DATABASE_URL is missing'],
  [{ ...good, DATABASE_URL: '' }, 'DATABASE_URL is missing'],
  [{ DATABASE_URL: 'mysql://localhost/x' }, 'DATABASE_URL is not valid: must be a postgresql:// address'],
  [{ ...good, PORT: '70000' }, 'PORT is not valid'],
  [{ ...good, MAIL_TRANSPORT: 'resend' }, 'RESEND_API_KEY is missing'],
  [{ ...good, PUBLIC_URL: 'ftp://shop' }, 'PUBLIC_URL is not valid'],
])('a missing or bad setting is named in one line: %o', (source, line) => {
  expect(() => readEnv(source)).toThrow(line);
});

test('each bad setting has a line of its own', () => {
  expect(() => readEnv({ PORT: 'x' })).toThrow(/^PORT [^\n]+\nDATABASE_URL is missing$/);
});
