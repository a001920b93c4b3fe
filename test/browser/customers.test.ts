import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createDriver } from '../support/drive.ts';
import { customerRow } from '../support/rows.ts';
import { violations } from './access.ts';
import { screenshot } from './browser.ts';
import { startConsole, type Console } from './console.ts';

vi.setConfig({ testTimeout: 120_000 });

let running: Console;

beforeAll(async () => {
  running = await startConsole();
}, 180_000);
afterAll(() => running.stop());

/** A busy machine takes its time. */
const patiently = { timeout: 20_000 };

const telephone = { viewport: { width: 360, height: 740 } };

/** A customer whose registration was approved; nothing is set up yet. */
async function approved(person: string): Promise<string> {
  const { url, key } = running.system;
  return (await createDriver(url, key, 'approved')(person)).replace('reg_', 'cus_');
}

async function active(person: string): Promise<string> {
  const { url, key } = running.system;
  return (await createDriver(url, key)(person)).replace('reg_', 'cus_');
}

const openSetup = (id: string, query = '', options = {}): Promise<Page> =>
  running.openAs('procurement_manager', `/console/customers/${id}/setup${query}`, options);

const part = (page: Page, name: 'Activate' | 'Advanced' | 'Days of service'): Locator =>
  page.getByRole('region', { name, exact: true });

const save = (region: Locator): Promise<void> => region.getByRole('button', { name: 'Save' }).click();

const step = (page: Page): Locator => page.getByRole('dialog');

async function call<Body>(method: string, path: string, body?: object): Promise<Body> {
  const { url, key } = running.system;
  const response = await fetch(url + path, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  return (await response.json()) as Body;
}

type Customer = { active: boolean; onHold: boolean; pricing: object; serviceDays: object };
const customerOf = (id: string) => call<Customer>('GET', `/v1/customers/${id}`);

async function templatesTo(person: string): Promise<string[]> {
  const mails = await call<{ template: string }[]>('GET', `/dev/mail?to=${person}@bench.example`);
  return mails.map(({ template }) => template);
}

/** The page that a press of the mail's button opens. */
async function followMail(context: BrowserContext, customerId: string): Promise<Page> {
  const outbox = await context.newPage();
  const address = `${running.system.url}/dev/mail?to=petra@bloom.example`;
  const button = outbox.frameLocator('iframe').locator(`a.button[href*="${customerId}"]`);
  await expect
    .poll(async () => {
      await outbox.goto(address);
      return button.count();
    }, patiently)
    .toBe(1);
  const [page] = await Promise.all([context.waitForEvent('page'), button.click()]);
  return page;
}

async function signIn(page: Page): Promise<void> {
  await page.getByLabel('E-mail').fill('petra@bloom.example');
  await page.getByLabel(/^Password/).fill('correct horse battery');
  await page.getByRole('button', { name: 'Sign in' }).click();
}

test('the button in the e-mail starts the tour, signing in on the way, and it ends with an active customer', async () => {
  const id = await approved('tour');
  const context = await running.browser.newContext({ locale: 'en' });
  const page = await followMail(context, id);
  await signIn(page);
  await step(page).getByText('Step 1 of 3').waitFor();
  expect(new URL(page.url()).pathname).toBe(`/console/customers/${id}/setup`);
  await part(page, 'Activate').getByLabel('Customer can log in').check();
  await save(part(page, 'Activate'));
  await step(page).getByText('Step 2 of 3').waitFor();
  await part(page, 'Advanced').getByLabel('Price type').selectOption({ label: 'Wholesale' });
  await save(part(page, 'Advanced'));
  await step(page).getByText('Step 3 of 3').waitFor();
  await screenshot(page, 'tour-days-of-service');
  await part(page, 'Days of service').getByLabel('Monday').selectOption({ label: 'Own van' });
  await save(part(page, 'Days of service'));
  await step(page).getByText('Bloemen & Zonen B.V. can start buying').waitFor();
  await page.getByText('went to tour@bench.example').waitFor();
  await screenshot(page, 'tour-end');
  await step(page).getByRole('button', { name: 'Done' }).click();
  await step(page).waitFor({ state: 'detached' });
  expect((await customerOf(id)).active).toBe(true);
  expect(await templatesTo('tour')).toContain('ready-to-buy');
  await context.close();
});

test('the tour can be left and taken again, and skips what is done', async () => {
  const id = await approved('leaver');
  const page = await openSetup(id, '?tour=1');
  await step(page).getByText('Step 1 of 3').waitFor();
  expect((await violations(page)).filter((line) => /driver|setup-/.test(line))).toEqual([]);
  await page.keyboard.press('Escape');
  await step(page).waitFor({ state: 'detached' });
  const again = page.getByRole('button', { name: 'Show me how' });
  await expect.poll(() => isFocused(again), patiently).toBe(true);
  await part(page, 'Activate').getByLabel('Customer can log in').check();
  await save(part(page, 'Activate'));
  await page.getByText('1 of 3 parts done').waitFor();
  await again.click();
  await step(page).getByText('Step 2 of 3').waitFor();
  await step(page).getByRole('button', { name: 'Leave the tour' }).click();
  await step(page).waitFor({ state: 'detached' });
  await page.context().close();
});

test('the parts can be set in another order, and the last one makes the customer active', async () => {
  const id = await approved('other.order');
  const page = await openSetup(id);
  const days = part(page, 'Days of service');
  await days.getByLabel('Same carrier on weekdays').selectOption({ label: 'North Freight' });
  await days.getByLabel('Friday').selectOption({ label: 'No delivery' });
  await save(days);
  await days.getByText('Done').waitFor();
  const advanced = part(page, 'Advanced');
  await advanced.getByLabel('Price type').selectOption({ label: 'Retail' });
  await advanced.getByLabel('Markup').fill('-2,5');
  await advanced.getByLabel('Credit limit').fill('1250.00');
  await advanced.getByLabel('Payment terms').fill('30 days net');
  await advanced.getByLabel('Tax exempt').check();
  await save(advanced);
  await advanced.getByText('Done').waitFor();
  await page.getByText('2 of 3 parts done').waitFor();
  await part(page, 'Activate').getByLabel('Customer can log in').check();
  await save(part(page, 'Activate'));
  await page.getByRole('heading', { name: 'can start buying' }).waitFor();
  expect(await customerOf(id)).toMatchObject({
    active: true,
    pricing: {
      priceTypeId: 'pt_retail',
      markupPercent: -2.5,
      paymentTerms: '30 days net',
      creditLimit: { amount: '1250.00', currency: 'EUR' },
      taxExempt: true,
    },
    serviceDays: { monday: 'car_freight', thursday: 'car_freight', friday: null, sunday: null },
  });
  await page.context().close();
});

test('what is changed of an active customer applies at once', async () => {
  const id = await active('changed');
  const page = await openSetup(id);
  await page.getByText('What you save here applies at once').waitFor();
  await part(page, 'Advanced').getByLabel('Minimum order').fill('75');
  await save(part(page, 'Advanced'));
  await page.getByText('Prices and terms saved').waitFor();
  expect(await customerOf(id)).toMatchObject({
    active: true,
    pricing: { minimumOrder: { amount: '75', currency: 'EUR' } },
  });
  await page.context().close();
});

test('a preset fills in all three parts in one click', async () => {
  const id = await approved('preset');
  const page = await openSetup(id);
  await page.getByRole('button', { name: 'Use “Wholesale, weekdays”' }).click();
  await page.getByRole('heading', { name: 'can start buying' }).waitFor();
  await page.getByText('3 of 3 parts done').waitFor();
  await screenshot(page, 'set-up-done');
  expect(await customerOf(id)).toMatchObject({
    active: true,
    pricing: { priceTypeId: 'pt_wholesale' },
    serviceDays: { monday: 'car_own', friday: 'car_express' },
  });
  await page.context().close();
});

test('a day in the future is waited for, and can be taken back', async () => {
  const id = await approved('later');
  const day = new Date(Date.now() + 10 * 86_400_000);
  const long = day.toLocaleDateString('en', { dateStyle: 'long', timeZone: 'UTC' });
  const page = await openSetup(id);
  const box = part(page, 'Activate');
  await box.getByLabel('Customer can log in').check();
  await box.getByLabel('From').fill(day.toISOString().slice(0, 10));
  await save(box);
  await page.getByText(`turns active on ${long}`).waitFor();
  await part(page, 'Advanced').getByLabel('Price type').selectOption({ label: 'Retail' });
  await save(part(page, 'Advanced'));
  await part(page, 'Advanced').getByText('Done').waitFor();
  await part(page, 'Days of service').getByLabel('Sunday').selectOption({ label: 'Own van' });
  await save(part(page, 'Days of service'));
  await page.getByText(`Active on ${long}`).waitFor();
  expect((await customerOf(id)).active).toBe(false);
  await box.getByLabel('From').fill('');
  await save(box);
  await page.getByRole('heading', { name: 'can start buying' }).waitFor();
  expect((await customerOf(id)).active).toBe(true);
  await page.context().close();
});

test('what is wrong is said at its field, and nothing is sent', async () => {
  const id = await approved('wrong');
  const page = await openSetup(id);
  const sent: string[] = [];
  page.on('request', (request) => request.method() === 'PUT' && sent.push(request.url()));
  await save(part(page, 'Activate'));
  await part(page, 'Activate').getByText('Tick the box').waitFor();
  const advanced = part(page, 'Advanced');
  await advanced.getByLabel('Markup').fill('2000');
  await advanced.getByLabel('Credit limit').fill('a lot');
  await save(advanced);
  await advanced.getByText('Choose a price type.').waitFor();
  await advanced.getByText('from −100 to 1000').waitFor();
  await advanced.getByText('Write an amount').waitFor();
  await expect.poll(() => isFocused(advanced.getByLabel('Price type')), patiently).toBe(true);
  await save(part(page, 'Days of service'));
  await part(page, 'Days of service').getByText('for at least one day').waitFor();
  await screenshot(page, 'set-up-errors');
  expect(sent).toEqual([]);
  await page.context().close();
});

test('what the API refuses is said at its field as well', async () => {
  const id = await approved('refused');
  const { id: fair } = await call<{ id: string }>('POST', '/v1/price-types', { name: 'Fair' });
  const page = await openSetup(id);
  const advanced = part(page, 'Advanced');
  await advanced.getByLabel('Price type').selectOption({ label: 'Fair' });
  await call('PATCH', `/v1/price-types/${fair}`, { retired: true });
  await save(advanced);
  await advanced.getByText('no such price type').waitFor();
  expect(await advanced.getByLabel('Price type').getAttribute('aria-invalid')).toBe('true');
  await page.context().close();
});

test('whoever leaves with unsaved input is asked', async () => {
  const page = await openSetup(await approved('unsaved'));
  await part(page, 'Advanced').getByLabel('Payment terms').fill('14 days');
  await page.getByRole('menuitem', { name: 'Customers' }).click();
  await page.getByRole('button', { name: 'Stay here' }).click();
  expect(await part(page, 'Advanced').getByLabel('Payment terms').inputValue()).toBe('14 days');
  await page.getByRole('menuitem', { name: 'Customers' }).click();
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await page.getByRole('heading', { name: 'Customers', level: 1 }).waitFor();
  await page.context().close();
});

test('a hold is told to the customer, and so is its end', async () => {
  const id = await active('held');
  const page = await running.openAs('procurement_manager', `/console/customers/${id}`);
  await page.getByRole('button', { name: 'Put on hold' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByText('We send “Your account at Bloom Wholesale is on hold” to held@bench.example.')
    .waitFor();
  await screenshot(page, 'customer-hold');
  await dialog.getByRole('button', { name: 'Put on hold' }).click();
  await page.locator('main').getByText('On hold', { exact: true }).waitFor();
  await expect.poll(() => templatesTo('held'), patiently).toContain('on-hold');
  await page.getByRole('button', { name: 'End hold' }).click();
  await dialog.getByText('is active').waitFor();
  await dialog.getByRole('button', { name: 'End hold' }).click();
  await page.locator('main').getByText('Active', { exact: true }).first().waitFor();
  await expect.poll(() => templatesTo('held'), patiently).toContain('account-now-active');
  await page.context().close();
});

test('the list is searched, filtered and sorted, and keeps its columns after a reload', async () => {
  for (const companyName of ['Aarde & Co', 'Zinnia GmbH', 'Mimosa S.L.'])
    await customerRow(running.db, { companyName, onHold: companyName === 'Mimosa S.L.' });
  const page = await running.openAs('procurement_manager', '/console/customers');
  const companies = () => page.locator('tbody tr td:first-child').allInnerTexts();
  await page.getByRole('button', { name: 'Company' }).click();
  await expect.poll(async () => (await companies())[0], patiently).toBe('Aarde & Co');
  await page.getByRole('button', { name: 'Company' }).click();
  await expect.poll(async () => (await companies())[0], patiently).toBe('Zinnia GmbH');
  await page.getByLabel('Search customers').fill('mimosa');
  await expect.poll(companies, patiently).toEqual(['Mimosa S.L.']);
  await page.getByLabel('Search customers').fill('');
  await page.getByRole('combobox', { name: 'Status' }).selectOption({ label: 'On hold' });
  await expect.poll(companies, patiently).toEqual(['Mimosa S.L.']);
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await page.getByRole('button', { name: 'More filters' }).click();
  await page.getByRole('searchbox', { name: 'Company' }).fill('aarde');
  await expect.poll(companies, patiently).toEqual(['Aarde & Co']);
  const file = await page.getByRole('link', { name: 'Export CSV' }).getAttribute('href');
  expect(file).toContain('filter%5Bcompany%5D=aarde');
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('switch', { name: 'E-mail' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('columnheader', { name: 'E-mail' }).waitFor();
  await page.reload();
  await page.getByRole('columnheader', { name: 'E-mail' }).waitFor();
  expect(await companies()).toEqual(['Aarde & Co']);
  await page.getByRole('link', { name: 'Aarde & Co' }).click();
  await page.getByRole('heading', { name: 'Aarde & Co', level: 1 }).waitFor();
  await page.context().close();
});

const isFocused = async (control: Locator): Promise<boolean> =>
  (await control.and(control.page().locator(':focus')).count()) === 1;

async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await isFocused(control)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not get there');
}

test('the tour can be taken with the keyboard alone', async () => {
  const id = await approved('keys');
  const page = await openSetup(id, '?tour=1');
  const go = step(page).getByRole('button', { name: 'Go to this step' });
  const press = async (region: Locator) => {
    await tabTo(page, region.getByRole('button', { name: 'Save' }));
    await page.keyboard.press('Enter');
  };
  const begin = async (number: number) => {
    await step(page).getByText(`Step ${number} of 3`).waitFor();
    await expect.poll(() => isFocused(go), patiently).toBe(true);
    await page.keyboard.press('Enter');
  };
  await begin(1);
  await page.keyboard.press('Space');
  await press(part(page, 'Activate'));
  await begin(2);
  await page.keyboard.press('ArrowDown');
  await press(part(page, 'Advanced'));
  await begin(3);
  await tabTo(page, part(page, 'Days of service').getByLabel('Tuesday'));
  await page.keyboard.press('ArrowDown');
  await press(part(page, 'Days of service'));
  const done = step(page).getByRole('button', { name: 'Done' });
  await done.waitFor();
  await expect.poll(() => isFocused(done), patiently).toBe(true);
  await page.keyboard.press('Enter');
  await step(page).waitFor({ state: 'detached' });
  expect((await customerOf(id)).active).toBe(true);
  await page.context().close();
});

test('the tour works on a telephone, and for whoever wants no motion', async () => {
  const id = await approved('telephone');
  const page = await openSetup(id, '?tour=1', { ...telephone, hasTouch: true, reducedMotion: 'reduce' });
  await step(page).getByText('Step 1 of 3').waitFor();
  await part(page, 'Activate').getByText('Customer can log in').tap();
  await part(page, 'Activate').getByRole('button', { name: 'Save' }).tap();
  await step(page).getByText('Step 2 of 3').waitFor();
  await step(page).getByRole('button', { name: 'Go to this step' }).tap();
  await part(page, 'Advanced').getByLabel('Price type').selectOption({ label: 'Wholesale' });
  await part(page, 'Advanced').getByRole('button', { name: 'Save' }).tap();
  await step(page).getByText('Step 3 of 3').waitFor();
  await screenshot(page, 'tour-telephone');
  await part(page, 'Days of service').getByLabel('Monday').selectOption({ label: 'Own van' });
  await part(page, 'Days of service').getByRole('button', { name: 'Save' }).tap();
  await step(page).getByText('can start buying').waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  await page.context().close();
});

test('the list stands in cards on a telephone', async () => {
  const page = await running.openAs('procurement_manager', '/console/customers', telephone);
  await page.getByRole('listitem').filter({ hasText: 'Zinnia GmbH' }).waitFor();
  expect(await page.locator('table').count()).toBe(0);
  await page.context().close();
});

test('support looks at everything and changes nothing', async () => {
  const id = await active('looked.at');
  const page = await running.openAs('support', `/console/customers/${id}/setup`);
  await page.getByText('You can look at this set-up').waitFor();
  expect(await part(page, 'Advanced').getByLabel('Price type').isDisabled()).toBe(true);
  expect(await page.getByRole('button', { name: 'Save' }).count()).toBe(0);
  await page.goto(`${running.system.url}/console/customers/${id}`);
  await page.getByRole('heading', { name: 'Days of service' }).waitFor();
  expect(await page.getByRole('button', { name: /hold|Switch|Delete/ }).count()).toBe(0);
  await page.context().close();
});
