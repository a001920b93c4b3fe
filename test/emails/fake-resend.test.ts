import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { startFakeResend, type FakeResend } from '../support/fake-resend.ts';

const body = { from: 'A <a@a.example>', to: 'b@b.example', subject: 'Hello', text: 'Hello' };
const headers = { authorization: 'Bearer re_test', 'content-type': 'application/json' };

const post = async (url: string, json: object | string, more: Record<string, string> = {}) => {
  const response = await fetch(`${url}/emails`, {
    method: 'POST',
    headers: { ...headers, ...more },
    body: typeof json === 'string' ? json : JSON.stringify(json),
  });
  return { status: response.status, ...((await response.json()) as { name?: string; id?: string }) };
};

let fake: FakeResend;
beforeAll(async () => {
  fake = await startFakeResend();
});
afterAll(() => fake.close());

test.each([
  [401, 'missing_api_key', body, { authorization: '' }],
  [403, 'invalid_api_key', body, { authorization: 'Bearer re_other' }],
  [400, 'validation_error', body, { 'content-type': 'text/plain' }],
  [400, 'invalid_idempotency_key', body, { 'idempotency-key': 'k'.repeat(257) }],
  [422, 'missing_required_field', { ...body, from: undefined }, {}],
  [422, 'missing_required_field', { ...body, to: undefined }, {}],
  [422, 'missing_required_field', { ...body, subject: '' }, {}],
  [422, 'missing_required_field', { ...body, text: undefined }, {}],
  [422, 'missing_required_field', 'no json', {}],
  [422, 'invalid_from_address', { ...body, from: 'nobody' }, {}],
  [422, 'validation_error', { ...body, to: ['b@b.example', 'nobody'] }, {}],
  [422, 'validation_error', { ...body, subject: 'a\r\nBcc: x' }, {}],
  [422, 'validation_error', { ...body, tags: [{ name: 'a b', value: 'c' }] }, {}],
])('it refuses with %s %s', async (status, name, json, more) => {
  expect(await post(fake.url, json, more)).toMatchObject({ status, name });
  expect(fake.accepted).toHaveLength(0);
});

test('a key answers the same for a day, and then sends again', async () => {
  const { url, accepted, close } = await startFakeResend();
  const key = { 'idempotency-key': 'k'.repeat(256) };
  const first = await post(url, body, key);
  expect(await post(url, body, key)).toEqual(first);
  expect(await post(url, { ...body, subject: 'Other' }, key)).toMatchObject({ status: 409 });
  const dayMs = 24 * 3_600_000;
  onTestFinished(() => void vi.useRealTimers());
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + dayMs - 60_000 });
  expect(await post(url, body, key)).toEqual(first);
  vi.setSystemTime(Date.now() + 60_000);
  expect((await post(url, body, key)).id).not.toBe(first.id);
  expect(accepted).toHaveLength(2);
  await close();
});

test('without a key every request is a mail', async () => {
  const free = await startFakeResend();
  await post(free.url, body);
  await post(free.url, body);
  expect(free.accepted).toHaveLength(2);
  await free.close();
});

test('it runs as a process of its own, with faults switched from outside', async () => {
  const entry = fileURLToPath(new URL('../support/fake-resend-server.ts', import.meta.url));
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', entry, '{"apiKey":"re_test"}'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout!, 'data');
  const { url, control } = JSON.parse(String(line)) as { url: string; control: string };
  expect(await post(url, body)).toMatchObject({ status: 200 });
  await fetch(`${control}/fault`, { method: 'POST', body: '{"name":"refused"}' });
  await expect(post(url, body)).rejects.toThrow();
  await fetch(`${control}/fault`, { method: 'POST', body: '{"name":"none"}' });
  expect(await (await fetch(`${url}/accepted`)).json()).toMatchObject([{ body: { to: 'b@b.example' } }]);
  child.kill();
});
