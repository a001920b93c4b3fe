import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cellsOf } from '../support/csv.ts';
import { nasty } from '../support/nasty.ts';
import { createOutbox } from '../support/outbox.ts';
import { startConsole, type Console } from './console.ts';

type Sent = { id: string; email: string; texts: string[] };

let running: Console;
let sent: Sent[];
const fields = [
  'legalName',
  'tradeName',
  'expectedVolume',
  'firstName',
  'lastName',
  'line1',
  'line2',
  'city',
] as const;
const size = fields.length;

beforeAll(async () => {
  running = await startConsole();
  const groups = Array.from({ length: Math.ceil(nasty.length / size) }, (_, n) =>
    nasty.slice(n * size, (n + 1) * size),
  );
  sent = [];
  for (const [n, texts] of groups.entries()) sent.push(await signUp(`nasty.${n}@bloemen.example`, texts));
}, 300_000);
afterAll(() => running.stop());

async function ask(method: string, path: string, body?: object, bearer = running.system.key) {
  const headers = { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' };
  const response = await fetch(running.system.url + path, {
    method,
    headers,
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, text, json: () => JSON.parse(text) };
}

const mailsTo = (email: string) => createOutbox(running.system.url).mailsTo(email);
const codeFor = (email: string) => createOutbox(running.system.url).codeFor(email);

/** As an applicant's page does it, with a nasty text in every field. */
async function signUp(email: string, texts: string[]): Promise<Sent> {
  const { id } = (await ask('POST', '/v1/registrations', { invite: 'demo', email })).json();
  const { token } = (
    await ask('POST', `/v1/registrations/${id}/verification`, { code: await codeFor(email) })
  ).json();
  const at = (n: number) => texts[n] ?? 'x';
  const details = {
    company: { legalName: at(0), tradeName: at(1), expectedVolume: at(2), country: 'NL' },
    contact: { firstName: at(3), lastName: at(4) },
    addresses: [{ kind: 'billing', line1: at(5), line2: at(6), city: at(7), country: 'NL' }],
  };
  const { status, text } = await ask('PUT', `/v1/registrations/${id}/details`, details, token);
  expect(status, text).toBe(200);
  return { id, email, texts };
}

/** What has to be left of a text: all that can be seen. */
const seen = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}\s\ufffd]/gu, '');

test('there are two hundred of them', () => {
  expect(new Set(nasty).size).toBeGreaterThanOrEqual(200);
});

test('nothing that is allowed is lost', async () => {
  for (const { id, texts } of sent) {
    const { company, contact, addresses } = (await ask('GET', `/v1/registrations/${id}`)).json();
    const kept = { ...company, ...contact, ...addresses[0] } as Record<string, string>;
    for (const [n, text] of texts.entries()) expect(seen(kept[fields[n]!]!)).toBe(seen(text));
  }
});

test('what can not be read or is far too long is refused, and says so', async () => {
  const start = (legalName: string) =>
    ask('POST', '/v1/registrations', { invite: 'demo', email: 'x@bloemen.example', legalName });
  expect((await start('x')).status).toBe(422);
  const { id, email } = sent[0]!;
  const token = await tokenOf(id, email);
  const put = (legalName: string) =>
    ask('PATCH', `/v1/registrations/${id}/details`, { company: { legalName } }, token);
  expect((await put('a'.repeat(201))).status).toBe(422);
  expect((await put('\u202e\u200b\0')).status).toBe(422);
  expect((await put('a'.repeat(1024 * 1024))).status).toBe(413);
});

async function tokenOf(id: string, email: string): Promise<string> {
  await running.db.code.updateMany({
    where: { registrationId: id },
    data: { claimedAt: new Date(Date.now() - 120_000) },
  });
  const before = (await mailsTo(email)).length;
  await ask('POST', '/v1/registrations', { invite: 'demo', email });
  await expect.poll(async () => (await mailsTo(email)).length, { timeout: 60_000 }).toBeGreaterThan(before);
  const code = await codeFor(email);
  return (await ask('POST', `/v1/registrations/${id}/verification`, { code })).json().token;
}

test('no cell of the export is a formula, and each text is there', async () => {
  const rows = cellsOf((await ask('GET', '/v1/registrations/export')).text);
  const cells = rows.flat();
  expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
  const there = new Set(cells.map((cell) => seen(cell.replace(/^'/, ''))));
  const written = sent.flatMap(({ texts }) => texts.slice(0, 5));
  expect(written.filter((text) => !there.has(seen(text.replace(/^'/, ''))))).toEqual([]);
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
});

test('mails show them as the text they are, in one line of the heading', async () => {
  for (const { id } of sent.slice(0, 12)) await ask('POST', `/v1/registrations/${id}/approve`, {});
  for (const { id, texts } of sent.slice(12))
    await ask('POST', `/v1/registrations/${id}/reject`, { reason: texts[0], text: texts[1], note: texts[2] });
  const done = async () =>
    (await mailsTo('anna@bloom.example')).filter((mail) => mail.template === 'activation-instructions');
  await expect.poll(async () => (await done()).length, { timeout: 60_000 }).toBe(12);
  const mails = [...(await mailsTo('anna@bloom.example'))];
  for (const { email } of sent) mails.push(...(await mailsTo(email)));
  for (const { subject, html } of mails) {
    expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202e]/u);
    expect(html).not.toMatch(
      /<(?!\/?(html|head|meta|title|style|body|table|tbody|tr|td|th|div|p|h1|h2|ul|li|a|span|i|hr|br|strong)\b|!)/i,
    );
    expect(html).not.toMatch(/<[^>]*\s(on\w+|srcdoc|autofocus)=/i);
  }
  expect(mails.length).toBeGreaterThan(sent.length * 3);
});

test('no page of the console runs any of it or asks another host', async () => {
  const page = await running.openAs('admin');
  const harm: string[] = [];
  page.on('dialog', (dialog) => void (harm.push(dialog.message()), dialog.dismiss()));
  page.on('request', (request) => {
    if (request.url().includes('evil.example')) harm.push(request.url());
  });
  const look = async (path: string, shows: string) => {
    await page.goto(`${running.system.url}${path}`);
    await page.locator('main, body').getByText(shows).first().waitFor();
    expect(await page.evaluate('globalThis.pwned')).toBeUndefined();
  };
  const shown = (text: string) =>
    text
      .toWellFormed()
      .replace(/[\p{C}\s].*$/su, '')
      .slice(0, 12);
  await look('/console/registrations?perPage=50', 'Registrations');
  await look('/console/customers?perPage=50', 'Customers');
  await look('/console/settings/audit', 'Audit');
  for (const { id, email, texts } of sent)
    await look(`/console/registrations/${id}`, shown(texts[0] ?? '') || email);
  await openMails(page);
  expect(harm).toEqual([]);
}, 240_000);

/** The preview of a mail stands in a frame that runs nothing. */
async function openMails(page: Page): Promise<void> {
  await page.goto(`${running.system.url}/dev/mail`);
  await page.locator('body').getByText('nasty.0@bloemen.example').first().waitFor();
  expect(await page.evaluate('globalThis.pwned')).toBeUndefined();
}
