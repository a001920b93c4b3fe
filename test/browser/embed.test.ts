import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase, type Database } from '../../prisma/client.ts';
import { createOutbox } from '../support/outbox.ts';
import { startSystem, type System } from '../support/system.ts';
import { violations } from './access.ts';
import { openBrowser, screenshot } from './browser.ts';

let system: System;
let db: Database;
let browser: Browser;
let shop: Server;
let shopUrl: string;

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem(), openBrowser()]);
  db = createDatabase(system.databaseUrl, 2);
  shop = createServer(({ url }, response) =>
    response.end(storefront(url?.includes('lang=es') ? 'es' : 'en')),
  ).listen(0, '127.0.0.1');
  await new Promise((resolve) => shop.once('listening', resolve));
  shopUrl = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`;
  await db.site.update({ where: { id: 'site_demo' }, data: { origins: [shopUrl] } });
}, 240_000);
afterAll(async () => {
  shop.close();
  await browser.close();
  await db.$disconnect();
  await system.stop();
});

/** A shop's own page, with a policy as strict as such a page may have. */
const storefront = (lang: string): string => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">
  <meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${system.url}; connect-src ${system.url}">
  <meta name="viewport" content="width=device-width"><title>Shop</title></head>
  <body><main><h1>Buy at trade prices</h1><div id="apply"></div></main>
  <script src="${system.url}/embed.js" data-invite="demo" data-target="#apply"></script></body></html>`;

async function open(
  options: object = { viewport: { width: 390, height: 700 }, locale: 'en' },
): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(shopUrl);
  return page;
}

async function apply(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('button', { name: 'Continue' }).click();
}

test("somebody signs up on a shop's own page and goes on with the details here", async () => {
  const page = await open();
  await screenshot(page, 'embed-email');
  expect(await violations(page)).toEqual([]);
  await apply(page, 'zoe@bloemen.example');
  await page.getByText('We sent a 6-digit code to zoe@bloemen.example.').waitFor();
  await screenshot(page, 'embed-code');
  expect(await violations(page)).toEqual([]);
  const code = await createOutbox(system.url).codeFor('zoe@bloemen.example');
  await page.getByLabel('6-digit code').fill(code === '000000' ? '000001' : '000000');
  await page.getByText('This code is wrong. Tries left: 4.').waitFor();
  await page.getByLabel('6-digit code').fill(code);
  await page.getByRole('link', { name: 'Go on with your application' }).click();
  await page.waitForURL(`${system.url}/**`);
  await page.getByRole('link', { name: /^Go on/ }).click();
  await page.getByLabel('Legal name of the company').waitFor();
});

test('mistakes are said where they are made', async () => {
  const page = await open();
  await apply(page, 'no address');
  await page.getByText('Enter an address like name@company.com.').waitFor();
  await apply(page, 'maria@flores.example');
  await page.getByRole('button', { name: 'Send a new code' }).click();
  await page.getByText(/Too many tries. Try again in \d+ seconds./).waitFor();
  await page.getByLabel('6-digit code').fill('123');
  await page.getByRole('button', { name: 'Verify' }).click();
  await page.getByText('A code has 6 digits.').waitFor();
  await page.getByRole('button', { name: 'Use another address' }).click();
  await page.getByLabel('E-mail address').waitFor();
});

test('wrong codes are counted down, and then the code is dead', async () => {
  const page = await open();
  await apply(page, 'ines@flores.example');
  const code = await createOutbox(system.url).codeFor('ines@flores.example');
  const wrong = code === '000000' ? '000001' : '000000';
  for (const left of [4, 3, 2, 1]) {
    await page.getByLabel('6-digit code').fill(wrong);
    await page.getByText(`This code is wrong. Tries left: ${left}.`).waitFor();
  }
  for (const last of [wrong, code]) {
    await page.getByLabel('6-digit code').fill(last);
    await page.getByText('This code no longer works. Send a new one.').waitFor();
  }
});

test("it speaks the language that the page's script asks for, or the page's own", async () => {
  const page = await open({ locale: 'de-DE', colorScheme: 'dark' });
  await page.getByLabel('E-mail address').waitFor();
  await page.goto(`${shopUrl}/?lang=es`);
  await page.getByLabel('Correo electrónico').waitFor();
});

test('a machine that fills in every field starts nothing', async () => {
  const page = await open();
  await page
    .locator('input[name=company_url]')
    .evaluate((field) => ((field as { value: string } & Element).value = 'x'));
  await apply(page, 'robot@machine.example');
  await page.getByLabel('6-digit code').waitFor();
  expect(await db.registration.count({ where: { email: 'robot@machine.example' } })).toBe(0);
});

test('on a page that is not of the site it says so and starts nothing', async () => {
  await db.site.update({ where: { id: 'site_demo' }, data: { origins: [] } });
  const page = await open();
  await apply(page, 'elsewhere@shop.example');
  await page.getByText('We could not be reached. Try again in a moment.').waitFor();
  expect(await db.registration.count({ where: { email: 'elsewhere@shop.example' } })).toBe(0);
});

test('its own page shows it at work, and every option', async () => {
  const page = await (
    await browser.newContext({ viewport: { width: 390, height: 900 }, locale: 'en' })
  ).newPage();
  await page.goto(`${system.url}/embed`);
  await page.getByLabel('E-mail address').waitFor();
  await screenshot(page, 'embed-page');
  expect(await violations(page)).toEqual([]);
});

test('the script is small', async () => {
  const script = await (await fetch(`${system.url}/embed.js`)).text();
  expect(script.length).toBeLessThan(10_000);
});
