import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase, type Database } from '../../prisma/client.ts';
import { someDetails } from '../support/factories.ts';
import { createOutbox } from '../support/outbox.ts';
import { startSystem, type System } from '../support/system.ts';

let system: System;
let db: Database;
let outbox: ReturnType<typeof createOutbox>;
let people = 0;

beforeAll(async () => {
  system = await startSystem();
  db = createDatabase(system.databaseUrl, 2);
  outbox = createOutbox(system.url);
});
afterAll(async () => {
  await db.$disconnect();
  await system.stop();
});

type Call = { body?: object; bearer?: string; key?: string; method?: string };

async function call(path: string, { body = {}, bearer = system.key, key, method = 'POST' }: Call = {}) {
  const response = await fetch(`${system.url}/v1${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${bearer}`,
      ...(key && { 'idempotency-key': key }),
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const newAddress = () => `person.${(people += 1)}@parallel.example`;
const times = <T>(count: number, run: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, i) => run(i)));

async function signedUp(email = newAddress()) {
  const { body } = await call('/registrations', { body: { invite: 'demo', email } });
  return { path: `/registrations/${String(body['id'])}`, id: String(body['id']), email };
}

async function waiting() {
  const { path, id, email } = await signedUp();
  const { body } = await call(`${path}/verification`, { body: { code: await outbox.codeFor(email) } });
  await call(`${path}/details`, { method: 'PUT', body: someDetails(), bearer: String(body['token']) });
  return { path, id, email };
}

test('the same idempotency key 50 times in parallel makes one registration with one answer', async () => {
  const email = newAddress();
  const answers = await times(50, () =>
    call('/registrations', { key: 'fifty', body: { invite: 'demo', email } }),
  );
  expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  expect(answers.every(({ status }) => status === 202)).toBe(true);
  expect(await db.registration.count({ where: { email } })).toBe(1);
  await outbox.codeFor(email);
  expect(await outbox.mailsTo(email)).toHaveLength(1);
});

test('two sign-ups of one address at the same moment are one registration', async () => {
  const email = newAddress();
  const ids = await times(
    20,
    async () => (await call('/registrations', { body: { invite: 'demo', email } })).body['id'],
  );
  expect(new Set(ids).size).toBe(1);
});

test('one key on approve and then on reject is two messages', async () => {
  const { path } = await waiting();
  expect(await call(`${path}/approve`, { key: 'same' })).toMatchObject({
    status: 200,
    body: { stage: 'preparing' },
  });
  const rejected = await call(`${path}/reject`, { key: 'same', body: { reason: 'rsn_region' } });
  expect(rejected).toMatchObject({ status: 409, body: { stage: 'preparing', by: 'Bootstrap key' } });
});

test('of approve and reject at the same moment one wins, and the other is told who and when', async () => {
  for (let round = 0; round < 10; round += 1) {
    const { path, email } = await waiting();
    const answers = await Promise.all([
      call(`${path}/approve`),
      call(`${path}/reject`, { body: { reason: 'rsn_region' } }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const loser = answers.find(({ status }) => status === 409);
    expect(loser?.body).toMatchObject({ by: 'Bootstrap key', at: expect.any(String) as string });
    const decisions = (await outbox.mailsTo(email)).filter(({ template }) =>
      /^(approved|rejected)$/.test(template),
    );
    expect(decisions).toHaveLength(1);
  }
});

test('the right code 200 times at once is one success', async () => {
  const { path, email, id } = await signedUp();
  const body = { code: await outbox.codeFor(email) };
  const answers = await times(200, () => call(`${path}/verification`, { body }));
  // 202 where the 199 others kept the one waiting for too long, and 503 one of them.
  expect(answers.filter(({ status }) => [200, 202].includes(status))).toHaveLength(1);
  expect(answers.filter(({ status }) => ![200, 202, 410, 423, 429, 503].includes(status))).toEqual([]);
  const stageOf = async () => (await db.registration.findUniqueOrThrow({ where: { id } })).stage;
  await expect.poll(stageOf).toBe('describing');
  expect(await db.timelineEntry.count({ where: { registrationId: id, what: 'verified' } })).toBe(1);
});

test('wrong codes lock the code at the fifth, without touching Temporal', async () => {
  const { path, email } = await signedUp();
  const right = await outbox.codeFor(email);
  const body = { code: right === '000000' ? '111111' : '000000' };
  process.kill(system.pidOf('temporal'), 'SIGSTOP');
  try {
    for (const triesLeft of [4, 3, 2, 1, 0])
      expect(await call(`${path}/verification`, { body })).toMatchObject({
        status: 422,
        body: { triesLeft },
      });
    expect((await call(`${path}/verification`, { body })).status).toBe(423);
    expect((await call(`${path}/verification`, { body: { code: right } })).status).toBe(423);
  } finally {
    process.kill(system.pidOf('temporal'), 'SIGCONT');
  }
});
