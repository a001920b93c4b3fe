import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createSignIn } from '../../api/auth/sign-in.ts';
import { newId } from '../../contract/derive/keyed.ts';
import { installationSecret } from '../../prisma/installation.ts';
import { userFor } from '../../prisma/sign-in.ts';
import { createOutbox } from '../support/outbox.ts';
import { customerRow } from '../support/rows.ts';
import { violations } from './access.ts';
import { outsideHosts, screenshot } from './browser.ts';
import { startConsole, type Console } from './console.ts';

vi.setConfig({ testTimeout: 120_000 });

const password = 'correct horse battery';

let running: Console;
beforeAll(async () => {
  running = await startConsole({ STORE_API_KEY: 'ghk_store_key_of_the_browser_test' });
}, 240_000);
afterAll(() => running.stop());

type Options = Parameters<Console['browser']['newContext']>[0];

async function openStore(path = '/store', options: Options = {}): Promise<Page> {
  const context = await running.browser.newContext({
    viewport: { width: 1100, height: 900 },
    locale: 'en',
    ...options,
  });
  const page = await context.newPage();
  await page.goto(running.system.url + path);
  return page;
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

/** A customer who has a password, as whoever followed the link of "You can start buying". */
async function buyer(more: Parameters<typeof customerRow>[1] = {}) {
  const { db, system } = running;
  const secret = await installationSecret(db);
  const auth = createSignIn({ db, secret, publicUrl: system.url, secureCookies: false });
  const email = `buyer.${newId('b')}@bloemen.example`;
  const userId = await userFor(db, { email, name: 'Zoë de Vries' });
  const hash = await (await auth.$context).password.hash(password);
  await db.credential.create({
    data: { id: newId('crd'), accountId: userId, providerId: 'credential', userId, password: hash },
  });
  const customer = await customerRow(db, {
    email,
    userId,
    pricing: { priceTypeId: 'pt_wholesale', markupPercent: 7.5 },
    serviceDays: { monday: 'car_own', thursday: 'car_express' },
    ...more,
  });
  return { ...customer, email };
}

async function addTulips(page: Page): Promise<void> {
  await page.goto(`${running.system.url}/store`);
  await page.getByRole('button', { name: 'Add to cart: Tulip bulbs, mixed' }).click();
  await page.getByRole('link', { name: 'Cart (1)' }).waitFor();
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto(`${running.system.url}/store/checkout`);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('tabpanel').getByRole('button', { name: 'Sign in' }).click();
}

const codeFor = (email: string) => createOutbox(running.system.url).codeFor(email);

async function call(method: string, path: string, body?: object): Promise<number> {
  const { url, key } = running.system;
  const { status } = await fetch(url + path, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  return status;
}

/** From an empty cart to a registration that waits, all within the shop. */
async function apply(page: Page, email: string): Promise<string> {
  await addTulips(page);
  await page.getByRole('link', { name: 'Cart (1)' }).click();
  await page.getByRole('link', { name: 'Check out' }).click();
  await page.getByRole('tab', { name: 'New account' }).click();
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('6-digit code').fill(await codeFor(email));
  await page.getByRole('button', { name: 'Verify' }).click();
  await page.getByLabel('Legal name of the company').fill('Bloemen & Zonen B.V.');
  await page.getByLabel('Country').selectOption('NL');
  await page.getByLabel('First name').fill('Zoë');
  await page.getByLabel('Last name').fill('de Vries');
  await page.getByRole('button', { name: 'Submit' }).click();
  await heading(page, 'Your request is with Bloom Wholesale').waitFor();
  const { id } = await running.db.registration.findFirstOrThrow({ where: { email } });
  return id;
}

describe('somebody whom nobody knows', () => {
  test('sees the open category only, at public prices', async () => {
    const page = await openStore();
    const hosts = outsideHosts(page);
    await heading(page, 'Seeds and bulbs').waitFor();
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Seeds and bulbs']);
    await page.getByText('€64.50').waitFor();
    expect(await page.getByText('Roses, red').count()).toBe(0);
    await screenshot(page, 'store-anonymous');
    expect(await violations(page)).toEqual([]);
    expect([...hosts]).toEqual([]);
    const hidden = await fetch(`${running.system.url}/store/api/catalogue`);
    expect(await hidden.text()).not.toContain('Roses');
  });

  test('is asked at the checkout who they are, and keeps the cart', async () => {
    const page = await openStore();
    await addTulips(page);
    await page.goto(`${running.system.url}/store/checkout`);
    await page.getByRole('tab', { name: 'Sign in' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText('Prove your address and describe your business.').waitFor();
    await screenshot(page, 'store-checkout-new-account');
    expect(await violations(page)).toEqual([]);
    expect(await page.getByRole('button', { name: 'Place order' }).count()).toBe(0);
  });

  test('can place no order by going round the page', async () => {
    const order = {
      attempt: 'attempt-of-nobody',
      items: [{ sku: 'SD-201', quantity: 1 }],
      date: '2027-01-04',
      locale: 'en',
    };
    const answer = await fetch(`${running.system.url}/store/api/orders`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(order),
    });
    expect([answer.status, await answer.json()]).toEqual([409, { status: 409, reason: 'anonymous' }]);
    const plain = await fetch(`${running.system.url}/store/api/orders`, { method: 'POST', body: '{}' });
    expect(plain.status).toBe(415);
  });
});

test('a new account leads to a registration and back to the cart, and is refused with where it stands', async () => {
  const page = await openStore();
  const id = await apply(page, 'apply@bloemen.example');
  await page.getByText('1 × Tulip bulbs, mixed').waitFor();
  await screenshot(page, 'store-waiting');
  expect(await violations(page)).toEqual([]);
  expect(await page.getByRole('button', { name: 'Place order' }).count()).toBe(0);

  expect(await call('POST', `/v1/registrations/${id}/approve`, {})).toBe(200);
  await page.reload();
  await heading(page, 'Your account is being prepared').waitFor();
  await page.getByText('1 × Tulip bulbs, mixed').waitFor();

  const setUp = `/v1/customers/${id.replace('reg_', 'cus_')}`;
  await call('PUT', `${setUp}/activation`, { active: true });
  await call('PUT', `${setUp}/pricing`, { priceTypeId: 'pt_retail' });
  await call('PUT', `${setUp}/service-days`, { monday: 'car_own' });
  await page.reload();
  await heading(page, 'Your account is ready').waitFor();
  await page.getByRole('tab', { name: 'Sign in' }).waitFor();
});

test('somebody rejected is refused, and can read why', async () => {
  const page = await openStore();
  const id = await apply(page, 'rejected@bloemen.example');
  expect(
    await call('POST', `/v1/registrations/${id}/reject`, {
      reason: 'rsn_region',
      text: 'Not in your region yet.',
    }),
  ).toBe(200);
  await page.reload();
  await heading(page, 'Bloom Wholesale did not approve your request').waitFor();
  await page.getByRole('link', { name: 'See where it stands' }).click();
  await page.getByText('Not in your region yet.').waitFor();
});

test('whoever has not finished the application is asked to', async () => {
  const page = await openStore();
  await addTulips(page);
  await page.goto(`${running.system.url}/store/checkout`);
  await page.getByRole('tab', { name: 'New account' }).click();
  await page.getByLabel('E-mail address').fill('half@bloemen.example');
  await page.getByRole('button', { name: 'Continue' }).click();
  const code = await codeFor('half@bloemen.example');
  await page.getByLabel('6-digit code').fill(code === '000000' ? '111111' : '000000');
  await page.getByRole('button', { name: 'Verify' }).click();
  await page.getByText('Tries left: 4.').waitFor();
  await page.getByLabel('6-digit code').fill(code);
  await page.getByRole('button', { name: 'Verify' }).click();
  await page.getByLabel('Legal name of the company').waitFor();
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByText('Fill in this field.').first().waitFor();
  await page.reload();
  await heading(page, 'Your request is not finished').waitFor();
  await page.getByLabel('Legal name of the company').waitFor();
});

describe('a customer', () => {
  test('who is active sees their prices, chooses a day of service, buys, and staff see the order', async () => {
    const { id, email } = await buyer();
    const console = await running.openAs('support', `/console/customers/${id}/show`);
    await console.getByText('No order has been placed yet.').waitFor();
    const page = await openStore();
    await addTulips(page);
    await signIn(page, email);
    // 49.75 with 7.5 per cent is 53.48125.
    await page.getByText('€53.48').first().waitFor();
    const days = await page
      .getByRole('radio')
      .evaluateAll((inputs) => inputs.map((input) => (input as unknown as { value: string }).value));
    expect(days.length).toBeGreaterThanOrEqual(3);
    for (const day of days) expect([1, 4]).toContain(new Date(day).getUTCDay());
    const texts = await page.locator('label.day').allTextContents();
    expect(
      texts.every((text) =>
        text.includes('Monday') ? text.includes('Own van') : text.includes('Bloom Express'),
      ),
    ).toBe(true);
    await screenshot(page, 'store-checkout');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Place order' }).click();
    await page.getByText('Choose a day of delivery.').waitFor();
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Place order' }).click();
    await heading(page, 'Thank you for your order').waitFor();
    await screenshot(page, 'store-done');
    expect(await violations(page)).toEqual([]);
    const number = /B-\d{10}/.exec(await page.getByRole('main').innerText())?.[0] ?? '';
    const order = await running.db.order.findFirstOrThrow({ where: { customerId: id } });
    expect([order.number, order.total.toFixed(2), order.deliveryDay]).toEqual([number, '53.48', days[0]]);
    await page.getByRole('link', { name: 'Cart', exact: true }).waitFor();
    // The console hears of it by itself.
    await console.getByRole('cell', { name: number }).waitFor();
    await console.getByRole('cell', { name: '€53.48' }).waitFor();
    await screenshot(console, 'console-customer-orders');
    expect(await violations(console)).toEqual([]);
  });

  test('sees all categories of their group, and none that it loses', async () => {
    const { id, email } = await buyer({ pricing: { priceTypeId: 'pt_distributor', markupPercent: -10 } });
    const page = await openStore();
    await signIn(page, email);
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
    await page.goto(`${running.system.url}/store`);
    await heading(page, 'Cut flowers').waitFor();
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(4);
    // 28.80 less 10 per cent.
    await page.getByText('€25.92').waitFor();
    await screenshot(page, 'store-catalogue');
    expect(await violations(page)).toEqual([]);
    await running.db.customerGroup.create({
      data: { id: 'grp_plants', name: 'Plants', categories: ['plants'] },
    });
    await call('PATCH', `/v1/customers/${id}`, { groupId: 'grp_plants' });
    await page.reload();
    await expect
      .poll(() => page.getByRole('heading', { level: 2 }).allTextContents())
      .toEqual(['Seeds and bulbs', 'Plants']);
  });

  test('who is put on hold between the page and the order is refused, and keeps the cart', async () => {
    const { id, email } = await buyer();
    const page = await openStore();
    await addTulips(page);
    await signIn(page, email);
    await page.getByRole('radio').first().check();
    expect(await call('PATCH', `/v1/customers/${id}`, { onHold: true })).toBe(200);
    await page.getByRole('button', { name: 'Place order' }).click();
    await heading(page, 'Your account is on hold').waitFor();
    await screenshot(page, 'store-on-hold');
    expect(await violations(page)).toEqual([]);
    expect(await running.db.order.count({ where: { customerId: id } })).toBe(0);
    await page.getByRole('link', { name: 'Cart (1)' }).waitFor();
  });

  test('who is on hold is told so when they sign in', async () => {
    const { email } = await buyer({ onHold: true });
    const page = await openStore();
    await addTulips(page);
    await signIn(page, email);
    await heading(page, 'Your account is on hold').waitFor();
  });

  test('whose group sees nothing can order nothing', async () => {
    const { email } = await buyer({ groupId: 'grp_pending' });
    const page = await openStore();
    await addTulips(page);
    await signIn(page, email);
    await heading(page, 'There is nothing for you to order yet').waitFor();
  });

  test('signs out, and is nobody again', async () => {
    const { email } = await buyer();
    const page = await openStore();
    await signIn(page, email);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('You see our open catalogue').waitFor();
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Seeds and bulbs']);
  });

  test('who mistypes the password is told so', async () => {
    const page = await openStore();
    await addTulips(page);
    await signIn(page, 'nobody@bloemen.example');
    await page.getByText('The e-mail address or the password is wrong.').waitFor();
  });
});

test('the shop works on a telephone, in the dark, and in Spanish', async () => {
  const page = await openStore('/store', {
    viewport: { width: 360, height: 740 },
    colorScheme: 'dark',
    locale: 'es-ES',
  });
  await page.getByRole('button', { name: 'Añadir al carrito: Bulbos de tulipán' }).click();
  const isWide = () => page.evaluate('document.documentElement.scrollWidth > innerWidth');
  for (const [path, name] of [
    ['/store', 'Catálogo'],
    ['/store/cart', 'Carrito'],
    ['/store/checkout', 'Tramitar el pedido'],
  ] as const) {
    await page.goto(running.system.url + path);
    await heading(page, name).waitFor();
    await page.getByRole('link', { name: 'Carrito (1)' }).waitFor();
    await page.getByText('64,50').first().waitFor();
    await screenshot(page, `store-telephone${path.replaceAll('/', '-')}`);
    expect(await violations(page)).toEqual([]);
    expect(await isWide()).toBe(false);
  }
});

describe('groups in the console', () => {
  test('are added, changed and deleted by a procurement manager', async () => {
    const page = await running.openAs('procurement_manager', '/console/settings/groups');
    await page.getByRole('button', { name: 'Add group' }).click();
    await page.getByLabel('Name').fill('Florists');
    await page.getByLabel('Categories').fill('cut-flowers\n plants \ncut-flowers');
    await page.getByRole('dialog').getByRole('button', { name: 'Add group' }).click();
    await page.getByText('cut-flowers, plants', { exact: true }).waitFor();
    await screenshot(page, 'console-groups');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Edit “Florists”' }).click();
    await page.getByLabel('Categories').fill('');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Delete “Florists”' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByText('“Florists” is deleted.').waitFor();
    expect(await page.getByRole('button', { name: /Delete “(Approved|Pending)/ }).count()).toBe(0);
  });

  test('of a customer can be another one', async () => {
    const { id } = await customerRow(running.db);
    const page = await running.openAs('procurement_manager', `/console/customers/${id}/show`);
    await page.getByRole('button', { name: 'Change group' }).click();
    await page.getByRole('combobox', { name: 'Group' }).click();
    await page.getByRole('option', { name: 'Pending accounts' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await expect
      .poll(async () => (await running.db.customer.findUniqueOrThrow({ where: { id } })).groupId)
      .toBe('grp_pending');
  });
});
