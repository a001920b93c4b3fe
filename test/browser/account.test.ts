import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDriver } from '../support/drive.ts';
import { createOutbox, type Mail } from '../support/outbox.ts';
import { violations } from './access.ts';
import { outsideHosts, screenshot } from './browser.ts';
import { startConsole, type Console } from './console.ts';

const password = 'correct horse battery';
const telephone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

let running: Console;

beforeAll(async () => {
  running = await startConsole();
}, 180_000);
afterAll(() => running.stop());

let people = 0;

/** Somebody who may buy since just now, with the link of the mail that says so. */
async function newCustomer() {
  const { url, key } = running.system;
  const name = `account${(people += 1)}`;
  const id = (await createDriver(url, key)(name)).replace('reg_', 'cus_');
  const email = `${name}@bench.example`;
  return { id, email, link: await linkFor(email, 'ready-to-buy') };
}

const newest = async (email: string, template: string): Promise<Mail | undefined> =>
  (await createOutbox(running.system.url).mailsTo(email)).find((mail) => mail.template === template);

async function inNewest(email: string, template: string, pattern: RegExp): Promise<string> {
  const found = async () => pattern.exec((await newest(email, template))?.text ?? '')?.[0] ?? '';
  await expect.poll(found).not.toBe('');
  return found();
}

const linkFor = (email: string, template: string) => inNewest(email, template, /http\S+set-password\S+/);

/** A browser of its own, in which nobody is signed in. */
async function open(path: string, options: object = {}): Promise<Page> {
  const { browser, system } = running;
  const context = await browser.newContext({ locale: 'en', baseURL: system.url, ...options });
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const isIn = (page: Page) => page.getByRole('button', { name: 'Sign out' }).waitFor();

async function choosePassword(page: Page, chosen = password): Promise<void> {
  await page.getByLabel('New password').fill(chosen);
  await press(page, 'Save and sign in');
}

async function signIn(page: Page, email: string, given = password): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(given);
  await press(page, 'Sign in');
}

async function change(id: string, what: object): Promise<void> {
  const { url, key } = running.system;
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const body = JSON.stringify(what);
  const { status } = await fetch(`${url}/v1/customers/${id}`, { method: 'PATCH', headers, body });
  expect(status).toBe(200);
}

test('the link of the mail lets a new customer choose a password, and signs them in', async () => {
  const { email, link } = await newCustomer();
  const page = await open(link);
  const hosts = outsideHosts(page);
  await choosePassword(page, 'short');
  await page.getByText('Choose a password with at least 12 characters.').waitFor();
  expect(page.url()).not.toContain('pwl_');
  await choosePassword(page);
  await isIn(page);
  await page.getByText(`(${email})`).waitFor();
  await page.getByText('You can start buying.').waitFor();
  for (const text of ['Wholesale', 'Monday', 'Own van', 'Friday', 'Bloom Express'])
    await page.getByText(text, { exact: true }).first().waitFor();
  const store = page.getByRole('link', { name: 'Start buying' });
  const { storefrontUrl } = await running.db.site.findFirstOrThrow();
  expect(await store.getAttribute('href')).toBe(storefrontUrl);
  await screenshot(page, 'account-home');
  expect([...hosts]).toEqual([]);
  await press(page, 'Sign out');
  await heading(page, 'Sign in to Bloom Wholesale');
});

test('a link that was used offers a fresh one, which works in the same tab', async () => {
  const { email, link } = await newCustomer();
  const page = await open(link);
  await choosePassword(page);
  await isIn(page);
  await page.goto(link);
  await choosePassword(page);
  await heading(page, 'This link works no more');
  await page.getByLabel('E-mail address').fill(email);
  await press(page, 'Send the link');
  await page.goto(await linkFor(email, 'password-reset'));
  await choosePassword(page, 'another long password');
  await isIn(page);
});

test('with a password, which can be wrong, forgotten and changed; staff see the last sign-in at once', async () => {
  const { id, email, link } = await newCustomer();
  const console = await running.openAs('support', `/console/customers/${id}/show`);
  await console.getByText('Never', { exact: false }).first().waitFor();
  const page = await open(link);
  await choosePassword(page);
  await isIn(page);
  await expect.poll(() => lastSignIn(console)).toMatch(/now|\d/);

  await press(page, 'Change the password');
  await page.getByLabel('Present password').fill('not the password');
  await page.getByLabel('New password').fill('another long password');
  await press(page, 'Save the new password');
  await page.getByText('This is not your present password.').waitFor();
  await page.getByLabel('Present password').fill(password);
  await press(page, 'Save the new password');
  await page.getByText(/Your password is changed/).waitFor();
  await press(page, 'Sign out');
  await signIn(page, email);
  await page.getByText('The e-mail address or the password is wrong.').waitFor();
  await signIn(page, email, 'another long password');
  await isIn(page);
  await press(page, 'Sign out');
  await page.getByRole('link', { name: 'Forgot password?' }).click();
  await page.getByLabel('E-mail address').fill(email);
  await press(page, 'Send the link');
  await heading(page, 'Look into your inbox');
  await page.goto(await linkFor(email, 'password-reset'));
  await choosePassword(page);
  await isIn(page);
});

const lastSignIn = async (page: Page): Promise<string> =>
  page.getByText('Last sign-in').locator('xpath=..').innerText();

test('with a code by mail, which is told when it is wrong, and leads back to where one came from', async () => {
  const { email } = await newCustomer();
  const page = await open('/account?return=store&lang=en');
  await page.route('**/store', (route) => route.fulfill({ body: 'The store' }));
  await page.getByLabel('E-mail address').fill(email);
  await press(page, 'Send me a code');
  await heading(page, 'Enter the code');
  const code = await inNewest(email, 'sign-in-code', /\b\d{6}\b/);
  await page.getByLabel('6-digit code').fill(code === '000000' ? '000001' : '000000');
  await page.getByText('This code is wrong. Tries left: 4.').waitFor();
  await page.getByLabel('6-digit code').fill(code);
  await page.waitForURL('**/store');
  await page.goto('/account?return=https://evil.example');
  await page.getByText('You have no password yet').waitFor();
  await press(page, 'Send me a link to choose one');
  await page.goto(await linkFor(email, 'password-reset'));
  await choosePassword(page);
  await isIn(page);
});

test('on hold, nobody comes in or stays in, and each is told why', async () => {
  const { id, email, link } = await newCustomer();
  const page = await open(link);
  await choosePassword(page);
  await isIn(page);
  await change(id, { onHold: true });
  await page.reload();
  await heading(page, 'Your account is on hold');
  await page.getByText('Bloom Wholesale can tell you why.').waitFor();
  await press(page, 'Sign in as somebody else');
  await signIn(page, email, 'not the password');
  await page.getByText('The e-mail address or the password is wrong.').waitFor();
  await signIn(page, email);
  await heading(page, 'Your account is on hold');
  await screenshot(page, 'account-on-hold');
  await change(id, { onHold: false, active: false });
  await press(page, 'Sign in as somebody else');
  await signIn(page, email);
  await heading(page, 'Your account is not active');
});

test('an applicant is told by a code where the request stands', async () => {
  const { url, key } = running.system;
  await createDriver(url, key, 'submitted')('applicant');
  const page = await open('/account');
  await page.getByLabel('E-mail address').fill('applicant@bench.example');
  await press(page, 'Send me a code');
  const code = await inNewest('applicant@bench.example', 'sign-in-code', /\b\d{6}\b/);
  await page.getByLabel('6-digit code').fill(code);
  await heading(page, 'Your request is with Bloom Wholesale');
});

test('the console is closed to customers', async () => {
  const { link } = await newCustomer();
  const page = await open(link);
  await choosePassword(page);
  await isIn(page);
  await page.goto('/console');
  await heading(page, 'You can not use this console');
});

test('without a connection the page says so, and what was typed stays', async () => {
  const page = await open('/account');
  await page.getByLabel('E-mail address').fill('zoe@bloemen.example');
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.context().setOffline(true);
  await press(page, 'Sign in');
  await page.getByRole('alert').waitFor();
  expect(await page.getByLabel('E-mail address').inputValue()).toBe('zoe@bloemen.example');
});

test('the keyboard alone is enough', async () => {
  const { email, link } = await newCustomer();
  const first = await open(link);
  await choosePassword(first);
  await isIn(first);
  const page = await open('/account');
  await page.getByLabel('E-mail address').focus();
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await isIn(page);
});

test.each(['light', 'dark'] as const)(
  'every page is open to all, on a telephone as well: %s',
  async (colorScheme) => {
    const { link } = await newCustomer();
    const page = await open('/account', { ...telephone, colorScheme });
    const looks = async (name: string) => {
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      await screenshot(page, `account-${name}-${colorScheme}`);
    };
    await heading(page, /Sign in/);
    await press(page, 'Sign in');
    await looks('sign-in');
    // In the same tab, as a link of a mail may be opened.
    await page.goto('/account#code');
    await heading(page, 'Enter the code');
    await looks('code');
    await page.goto('/account/forgot');
    await heading(page, 'Set a new password');
    await looks('forgot');
    await page.goto(link);
    await heading(page, 'Choose a password');
    await looks('set-password');
    await choosePassword(page);
    await isIn(page);
    await press(page, 'Change the password');
    await looks('home');
  },
);

test.each([
  ['es', 'Entrar en Bloom Wholesale', 'Enviarme un código'],
  ['de', 'Bei Bloom Wholesale anmelden', 'Code per E-Mail'],
  ['tr', 'Bloom Wholesale hesabınıza giriş yapın', 'Bana kod gönder'],
])('it speaks %s', async (lang, title, button) => {
  const page = await open(`/account?lang=${lang}`);
  await heading(page, title);
  await page.getByRole('button', { name: button }).waitFor();
  expect(await page.evaluate('document.documentElement.lang')).toBe(lang);
  await expect.poll(() => page.title()).toBe(title);
});
