import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createDriver } from '../support/drive.ts';
import { violations } from './access.ts';
import { screenshot } from './browser.ts';
import { startConsole, type Console } from './console.ts';
import { downloaded, readQr } from './qr.ts';

let running: Console;

// A busy machine takes its time over a page.
vi.setConfig({ testTimeout: 180_000 });

beforeAll(async () => {
  running = await startConsole();
}, 180_000);
afterAll(() => running.stop());

const api = async (method: string, path: string, body?: object, bearer = running.system.key) => {
  const response = await fetch(running.system.url + path, {
    method,
    headers: { 'content-type': 'application/json', ...(bearer && { authorization: `Bearer ${bearer}` }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : undefined };
};

const site = async () => (await api('GET', '/v1/sites/site_demo')).body;
const signUp = (invite: string, person: string) =>
  api('POST', '/v1/registrations', { invite, email: `${person}@bloemen.example` }, '');

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const told = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const section = (page: Page, name: string) => page.getByRole('region', { name });

describe('invite', () => {
  const grant = { permissions: ['clipboard-read', 'clipboard-write'] };

  test('shows the permanent link, to be copied and downloaded as a QR code that leads to it', async () => {
    const page = await running.openAs('procurement_manager', '/console/invite', grant);
    const link = `${running.system.url}/join/demo`;
    await page.getByRole('img', { name: `QR code of ${link}` }).waitFor();
    await button(page, 'Copy link').click();
    await told(page, 'Copied');
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(link);

    const png = await downloaded(page, 'Download PNG');
    expect(png.name).toBe('invite-demo.png');
    const picture = await readQr(page, png.path, 'png');
    expect(picture.text).toBe(link);
    expect(picture.width).toBeGreaterThanOrEqual(1024);

    const svg = await downloaded(page, 'Download SVG');
    expect(svg.name).toBe('invite-demo.svg');
    expect((await readQr(page, svg.path, 'svg')).text).toBe(link);
    expect(readFileSync(svg.path, 'utf8')).not.toMatch(/script|href/);
    await page.context().close();
  });

  test('makes further links; a closed one starts nothing until it is opened again', async () => {
    const page = await running.openAs('procurement_manager', '/console/invite');
    await button(page, 'New link').click();
    await page.getByLabel('Name').fill('Flower fair');
    await page.getByLabel('End of the link').fill('Flower Fair');
    await button(page, 'Create link').click();
    await told(page, 'Use 3 to 64 small letters, digits and dashes.');
    await page.getByLabel('End of the link').fill('flower-fair');
    expect(await violations(page)).toEqual([]);
    await button(page, 'Create link').click();
    await told(page, `${running.system.url}/join/flower-fair`);
    await button(page, 'QR code of “Flower fair”').click();
    await page.getByRole('img', { name: /flower-fair$/ }).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    expect((await signUp('flower-fair', 'early')).status).toBe(202);

    await button(page, 'Close the link “Flower fair”').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await told(page, '“Flower fair” is closed.');
    expect(await signUp('flower-fair', 'late')).toMatchObject({
      status: 410,
      body: { detail: 'This link is closed. Ask Bloom Wholesale for a new one.' },
    });
    await button(page, 'Reopen the link “Flower fair”').click();
    await told(page, '“Flower fair” is open.');
    expect((await signUp('flower-fair', 'late')).status).toBe(202);
    await page.context().close();
  });

  test('prints the code without the console around it', async () => {
    const page = await running.openAs('procurement_manager', '/console/invite');
    await page.evaluate('window.print = () => { window.printed = document.body.innerText; }');
    await page.emulateMedia({ media: 'print' });
    await button(page, 'Print').waitFor();
    await button(page, 'Print').click();
    const paper = () => page.evaluate<string>('window.printed ?? ""');
    await expect.poll(paper).toContain('Scan the code to apply for an account.');
    expect(await paper()).toContain('/join/demo');
    expect(await paper()).not.toContain('Permanent link');
    await page.context().close();
  });
});

describe('a site', () => {
  const open = () => running.openAs('admin', '/console/settings/sites/site_demo');

  test('is edited, and the audit log shows what was there before', async () => {
    const page = await open();
    const general = section(page, 'General');
    await general.getByLabel('Page for rejected visitors').fill('http://bloom.example');
    await general.getByRole('button', { name: 'Save' }).click();
    await told(page, 'Enter an address that begins with https://');
    await general.getByLabel('Page for rejected visitors').fill('https://bloom.example/sorry');
    await general.getByRole('button', { name: 'Save' }).click();
    await told(page, 'Saved.');
    expect(await site()).toMatchObject({
      rejectedUrl: 'https://bloom.example/sorry',
      storefrontUrl: '/store',
    });

    await page.goto(`${running.system.url}/console/settings/audit`);
    await page.getByLabel('Who').fill('anna');
    await button(page, 'Show details of “Site changed”').first().click();
    await page.getByText('https://bloom.example/sorry').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Who').fill('nobody of this name');
    await told(page, 'No change matches these filters.');
    await page.reload();
    expect(await page.getByLabel('Who').inputValue()).toBe('nobody of this name');
    await page.context().close();
  });

  test('shows whether text on its colour can be read', async () => {
    const page = await open();
    const brand = section(page, 'Brand');
    await brand.getByText('easy to read').waitFor();
    await brand.getByLabel('Colour').fill('#FFCC00');
    await brand.getByText('hard to read').waitFor();
    await brand.getByLabel('Colour').fill('#7A1FA2');
    await brand.getByRole('button', { name: 'Save' }).click();
    await told(page, 'Saved.');
    expect((await site()).brand).toMatchObject({ color: '#7A1FA2' });
    await page.context().close();
  });

  test('keeps its times in hours and days, and its opening hours by the day', async () => {
    const page = await open();
    const times = section(page, 'Reminders and ends');
    const reminder = times.getByLabel('Reminder after', { exact: true });
    await reminder.fill('9');
    await times.getByRole('button', { name: 'Save' }).click();
    await told(page, 'The reminder has to come before the end.');
    await times.getByRole('combobox', { name: 'Unit of “Reminder after”' }).click();
    await page.getByRole('option', { name: 'Hours' }).click();
    await times.getByRole('button', { name: 'Add a reminder' }).click();
    await times.getByRole('button', { name: 'Save' }).click();
    await told(page, 'Saved.');
    const hours = section(page, 'Opening hours');
    await hours.getByLabel('Saturday', { exact: true }).check();
    await hours.getByLabel('Saturday, to').fill('12:30');
    await hours.getByRole('button', { name: 'Save' }).click();
    await expect
      .poll(async () => (await site()).policies.businessHours.saturday)
      .toEqual({ from: '09:00', to: '12:30' });
    expect((await site()).policies).toMatchObject({
      verificationReminderAfterMs: 9 * 3_600_000,
      answerNudgesAfterMs: [2, 5, 7].map((count) => count * 86_400_000),
    });
    await page.context().close();
  });

  test('offers a reason that was added when somebody is rejected, and no more once it is retired', async () => {
    const page = await open();
    await button(page, 'Add reason').click();
    await page.getByLabel('English').fill('No trade licence');
    await page.getByLabel('Español').fill('Sin licencia comercial');
    await page.getByRole('dialog').getByRole('button', { name: 'Add reason' }).click();
    await button(page, 'Move “No trade licence” up').click();
    const ids = async (): Promise<string[]> => (await site()).reasons.map(({ id }: { id: string }) => id);
    const added = async () => (await ids()).find((id) => !/^rsn_[a-z_]{6,13}$/.test(id));
    await expect.poll(async () => (await ids()).indexOf((await added()) ?? '')).toBe(3);
    const reason = await added();
    const reject = async (person: string) => {
      const id = await createDriver(running.system.url, running.system.key, 'submitted')(person);
      return api('POST', `/v1/registrations/${id}/reject`, { reason });
    };
    expect((await reject('unlicensed')).status).toBe(200);
    await button(page, 'Retire “No trade licence”').click();
    await told(page, '“No trade licence” is retired.');
    expect((await reject('unlicensed.too')).status).toBe(422);
    await page.context().close();
  });

  test('has a preset of its own, made the default, and the one before can go', async () => {
    const page = await open();
    await button(page, 'Add preset').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Retail, Mondays');
    await dialog.getByRole('combobox', { name: 'Price type' }).click();
    await page.getByRole('option', { name: 'Retail' }).click();
    await dialog.getByLabel('Credit limit').fill('1250.50');
    await dialog.getByRole('button', { name: 'Add preset' }).click();
    await told(page, 'Choose a carrier for at least one day.');
    await dialog.getByRole('combobox', { name: 'Monday' }).click();
    await page.getByRole('option', { name: 'Own van' }).click();
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Add preset' }).click();
    await told(page, 'Retail · Mon Own van');
    await button(page, 'Make default: “Retail, Mondays”').click();
    await told(page, '“Retail, Mondays” is the default now.');
    expect((await site()).presets[0]).toMatchObject({
      name: 'Retail, Mondays',
      isDefault: true,
      setup: { pricing: { creditLimit: { amount: '1250.50', currency: 'EUR' } } },
    });
    await button(page, 'Remove “Wholesale, weekdays”').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await told(page, '“Wholesale, weekdays” is removed.');
    expect((await site()).presets).toHaveLength(1);
    await page.context().close();
  });

  test('asks for fields and documents of its own, and applicants are asked', async () => {
    const page = await open();
    const fields = section(page, 'Own fields');
    const dialog = page.getByRole('dialog');
    await fields.getByText('No fields of your own yet.').waitFor();
    await fields.getByRole('button', { name: 'Add field' }).click();
    await dialog.getByLabel('English').fill('Floor area');
    await dialog.getByLabel('Deutsch').fill('Fläche');
    await dialog.getByLabel('Key').fill('Floor area');
    await dialog.getByRole('button', { name: 'Add field' }).click();
    await told(page, 'Write it without spaces');
    await dialog.getByLabel('Key').fill('floorArea');
    await dialog.getByRole('combobox', { name: 'Kind of answer' }).click();
    await page.getByRole('option', { name: 'Number' }).click();
    await dialog.getByLabel('Applicants have to give it').check();
    expect(await violations(page)).toEqual([]);
    await screenshot(page, 'settings-own-field');
    await dialog.getByRole('button', { name: 'Add field' }).click();
    await fields.getByText('Number · needed · floorArea').waitFor();

    const documents = section(page, 'Documents');
    await documents.getByRole('button', { name: 'Add document' }).click();
    await dialog.getByLabel('English').fill('Trade licence');
    await dialog.getByLabel('Kind').fill('trade-licence');
    await dialog.getByLabel('TIFF').uncheck();
    await dialog.getByLabel('Largest file in MB').fill('2.5');
    expect(await violations(page)).toEqual([]);
    await screenshot(page, 'settings-document');
    await dialog.getByRole('button', { name: 'Add document' }).click();
    await documents.getByText(/optional · PDF, .*HEIC · ≤ 2.5.MB · trade-licence/).waitFor();
    await documents.getByLabel('Most documents of one application').fill('3');
    await documents.getByRole('button', { name: 'Save' }).click();
    await expect.poll(async () => (await site()).form.maxDocuments).toBe(3);
    await screenshot(page, 'settings-site');
    expect((await site()).form).toMatchObject({
      extra: [
        { key: 'floorArea', label: { en: 'Floor area', de: 'Fläche' }, type: 'number', required: true },
      ],
      documents: [{ kind: 'trade-licence', required: false, maxBytes: 2_621_440 }],
    });
    const asked = await api('GET', '/v1/invites/demo', undefined, '');
    expect(JSON.stringify(asked.body)).toContain('floorArea');

    await button(page, 'Remove “Floor area”').click();
    await dialog.getByRole('button', { name: 'Remove' }).click();
    await told(page, '“Floor area” is removed.');
    await button(page, 'Remove “Trade licence”').click();
    await dialog.getByRole('button', { name: 'Remove' }).click();
    await expect.poll(async () => (await site()).form).toMatchObject({ extra: [], documents: [] });
    await page.context().close();
  });

  test('says which other pages may call the API', async () => {
    const page = await open();
    const general = section(page, 'General');
    const field = general.getByLabel('Pages that may call the API');
    await field.fill('https://shop.bloom.example/cart');
    await general.getByRole('button', { name: 'Save' }).click();
    await told(page, 'Write each address as in');
    await field.fill('https://shop.bloom.example\nhttp://127.0.0.1:8080');
    await general.getByRole('button', { name: 'Save' }).click();
    await expect
      .poll(async () => (await site()).origins)
      .toEqual(['https://shop.bloom.example', 'http://127.0.0.1:8080']);
    await api('PATCH', '/v1/sites/site_demo', { origins: [] });
    await page.context().close();
  });

  test('is added, and takes applications at once', async () => {
    const page = await running.openAs('admin', '/console/settings/sites');
    await button(page, 'Add site').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Bloom Iberia');
    await dialog.getByLabel('Storefront address').fill('https://iberia.bloom.example');
    await dialog.getByLabel('Sender of e-mails').fill('Bloom Iberia <cuentas@bloom.example>');
    await dialog.getByLabel('Currency').fill('eu');
    await dialog.getByRole('button', { name: 'Add site' }).click();
    await told(page, 'Write three letters, as in EUR');
    await dialog.getByLabel('Currency').fill('eur');
    expect(await violations(page)).toEqual([]);
    await screenshot(page, 'settings-add-site');
    await dialog.getByRole('button', { name: 'Add site' }).click();
    await page.waitForURL(/settings\/sites\/site_\w{20}/);
    await page.getByRole('heading', { name: 'Bloom Iberia' }).waitFor();
    const id = page.url().split('/').at(-1) ?? '';
    const { body } = await api('GET', `/v1/sites/${id}`);
    expect(body).toMatchObject({ currency: 'EUR', locale: 'en', reasons: expect.any(Array) });
    expect((await signUp(body.invites[0].token, 'iberia')).status).toBe(202);
    await page.context().close();
  });
});

test('a price type is added, renamed and retired', async () => {
  const page = await running.openAs('admin', '/console/settings/price-types');
  const dialog = page.getByRole('dialog');
  await button(page, 'Add price type').click();
  await dialog.getByLabel('Name').fill('Florists');
  await dialog.getByRole('button', { name: 'Add price type' }).click();
  await button(page, 'Rename “Florists”').click();
  await dialog.getByLabel('Name').fill('Flower shops');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await button(page, 'Retire “Flower shops”').click();
  await button(page, 'Bring back “Flower shops”').waitFor();
  const { body } = await api('GET', '/v1/price-types?filter[retired]=true');
  expect(body.items).toMatchObject([{ name: 'Flower shops' }]);
  await page.context().close();
});

test.each([
  ['support', '/settings'],
  ['support', '/settings/sites/site_demo'],
  ['support', '/settings/audit'],
  ['support', '/invite'],
  ['procurement_manager', '/settings/price-types'],
] as const)('somebody of the role %s is told that %s is not for them', async (role, path) => {
  const page = await running.openAs(role, `/console${path}`);
  await page.getByRole('heading', { name: 'Your role does not allow this' }).waitFor();
  expect(await page.getByRole('link', { name: 'Settings' }).count()).toBe(0);
  await page.context().close();
});

test('in Spanish, pages stay Spanish after a reload', async () => {
  const page = await running.openAs('admin', '/console/invite');
  await button(page, 'English').click();
  await page.getByRole('menuitem', { name: 'Español' }).click();
  await page.getByRole('heading', { name: 'Enlace permanente' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Enlace permanente' }).waitFor();
  expect(await page.evaluate('document.documentElement.lang')).toBe('es');
  await page.goto(`${running.system.url}/console/settings/sites/site_demo`);
  await page.getByRole('heading', { name: 'Motivos de rechazo' }).waitFor();
  await page.goto(`${running.system.url}/console/settings/audit`);
  await page.getByRole('heading', { name: 'Registro de cambios' }).waitFor();
  await page.context().close();
});
