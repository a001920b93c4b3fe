import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './access.ts';
import { screenshot } from './browser.ts';
import { startConsole, type Console } from './console.ts';

let running: Console;
beforeAll(async () => {
  running = await startConsole();
}, 240_000);
afterAll(() => running.stop());

const telephone = { viewport: { width: 390, height: 844 }, locale: 'en' };

async function openJoin(options: object = telephone, path = '/join/demo'): Promise<Page> {
  const context = await running.browser.newContext(options);
  const page = await context.newPage();
  await page.goto(running.system.url + path);
  return page;
}

async function codeFor(email: string): Promise<string> {
  const newest = async () => {
    const mails = (await (await fetch(`${running.system.url}/dev/mail?to=${email}`)).json()) as {
      text: string;
    }[];
    return /\b\d{6}\b/.exec(mails[0]?.text ?? '')?.[0];
  };
  await expect.poll(newest, { timeout: 60_000 }).toMatch(/^\d{6}$/);
  return (await newest()) ?? '';
}

async function newMail(email: string, template: string): Promise<void> {
  const newest = async () =>
    ((await (await fetch(`${running.system.url}/dev/mail?to=${email}`)).json()) as { template: string }[])[0];
  await expect.poll(async () => (await newest())?.template, { timeout: 60_000 }).toBe(template);
}

async function enterAddress(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('6-digit code').waitFor();
}

async function describeBusiness(page: Page, name: string): Promise<void> {
  await page.getByLabel('Legal name of the company').fill(name);
  await page.getByLabel('Country', { exact: true }).selectOption('NL');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('First name').fill('Zoë');
  await page.getByLabel('Last name').fill('de Vries');
}

test('somebody signs up on a telephone, from the address to "received", and follows where it stands', async () => {
  const page = await openJoin();
  await screenshot(page, 'sign-up-email');
  expect(await violations(page)).toEqual([]);
  await enterAddress(page, 'zoe@bloemen.example');
  await screenshot(page, 'sign-up-code');
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('6-digit code').fill(await codeFor('zoe@bloemen.example'));
  await page.getByRole('heading', { name: 'Your business' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await describeBusiness(page, 'Bloemen & Zonen B.V.');
  await screenshot(page, 'sign-up-contact');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByRole('heading', { name: 'Your request is with Bloom Wholesale' }).waitFor();
  await page.getByRole('link', { name: 'See where it stands' }).click();
  await page.getByText('Your request is with Bloom Wholesale. They answer by e-mail.').waitFor();
  await screenshot(page, 'status-reviewing');
  expect(await violations(page)).toEqual([]);
});

test('a wrong code says how many tries are left, and the right one goes on', async () => {
  const page = await openJoin();
  await enterAddress(page, 'wrong@bloemen.example');
  const code = await codeFor('wrong@bloemen.example');
  await page.getByLabel('6-digit code').fill(code === '000000' ? '111111' : '000000');
  await page.getByText('This code is wrong. You have 4 tries left.').waitFor();
  await page.getByLabel('6-digit code').fill(code);
  await page.getByRole('heading', { name: 'Your business' }).waitFor();
});

test('what was typed is there again on another device', async () => {
  const page = await openJoin();
  await enterAddress(page, 'resume@bloemen.example');
  await page.getByLabel('6-digit code').fill(await codeFor('resume@bloemen.example'));
  await page.getByLabel('Legal name of the company').fill('Half a company');
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.reload();
  await expect.poll(() => page.getByLabel('Legal name of the company').inputValue()).toBe('Half a company');
  // A minute goes by.
  await running.db.code.updateMany({ data: { claimedAt: new Date(Date.now() - 120_000) } });
  const other = await openJoin({ locale: 'en' });
  await enterAddress(other, 'resume@bloemen.example');
  await newMail('resume@bloemen.example', 'go-on-with-your-application');
  const code = await codeFor('resume@bloemen.example');
  await other.getByLabel('6-digit code').fill(code);
  await expect.poll(() => other.getByLabel('Legal name of the company').inputValue()).toBe('Half a company');
});

test('a question is answered on the status page, and a request can be withdrawn', async () => {
  const page = await openJoin();
  await enterAddress(page, 'asked@bloemen.example');
  await page.getByLabel('6-digit code').fill(await codeFor('asked@bloemen.example'));
  await describeBusiness(page, 'Asked B.V.');
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByRole('link', { name: 'See where it stands' }).click();
  await page.getByText('They answer by e-mail').waitFor();
  const id = new URL(page.url()).pathname.split('/')[2];
  const asked = await fetch(`${running.system.url}/v1/registrations/${id}/request-information`, {
    method: 'POST',
    headers: { authorization: `Bearer ${running.system.key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ text: 'Which regions do you deliver to?' }),
  });
  expect(asked.status).toBe(200);
  await page.getByText('Which regions do you deliver to?').waitFor();
  await screenshot(page, 'status-answering');
  await page.getByLabel('Your answer').fill('The north.');
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await page.getByText('They answer by e-mail').waitFor();
  await page.getByRole('button', { name: 'Withdraw my request' }).click();
  await page.getByRole('button', { name: 'Withdraw my request' }).click();
  await page.getByText('You have withdrawn this request.').waitFor();
});

test('an unknown link says so', async () => {
  const page = await openJoin(telephone, '/join/nothing-here');
  await page.getByRole('alert').waitFor();
});

test('each language is whole on the first step, and the page fits a telephone', async () => {
  for (const [lang, button] of [
    ['es', 'Continuar'],
    ['de', 'Weiter'],
    ['tr', 'Devam et'],
  ]) {
    const page = await openJoin({ ...telephone, colorScheme: 'dark' }, `/join/demo?lang=${lang}`);
    await page.getByRole('button', { name: button ?? '' }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe(lang);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    expect(await violations(page)).toEqual([]);
  }
});
