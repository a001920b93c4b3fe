import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDriver } from '../support/drive.ts';
import { violations } from './access.ts';
import { outsideHosts, screenshot } from './browser.ts';
import { startConsole, type Console } from './console.ts';

let running: Console;
let waitingId: string;
let customerId: string;

beforeAll(async () => {
  running = await startConsole();
  const { url, key } = running.system;
  await createDriver(url, key)('active.one');
  waitingId = await createDriver(url, key, 'submitted')('waiting.one');
  const preparing = await createDriver(url, key, 'approved')('preparing.one');
  customerId = preparing.replace('reg_', 'cus_');
}, 240_000);
afterAll(() => running.stop());

/** Each page, and words on it by which it is known to be there. */
const pages: { name: string; path: () => string; shows: string | RegExp }[] = [
  { name: 'home', path: () => '', shows: 'Waiting' },
  { name: 'registrations', path: () => '/registrations', shows: 'Bloemen' },
  { name: 'registration', path: () => `/registrations/${waitingId}/show`, shows: 'Approve' },
  { name: 'customers', path: () => '/customers', shows: 'Bloemen' },
  { name: 'customer', path: () => `/customers/${customerId}/show`, shows: 'Bloemen' },
  { name: 'set-up', path: () => `/customers/${customerId}/setup`, shows: 'Price type' },
  { name: 'invite', path: () => '/invite', shows: '/join/demo' },
  { name: 'settings', path: () => '/settings', shows: 'Price types' },
  { name: 'sites', path: () => '/settings/sites', shows: 'Bloom Wholesale' },
  { name: 'site', path: () => '/settings/sites/site_demo', shows: 'Currency' },
  { name: 'price-types', path: () => '/settings/price-types', shows: 'Wholesale' },
  { name: 'groups', path: () => '/settings/groups', shows: 'Approved accounts' },
  { name: 'carriers', path: () => '/settings/carriers', shows: 'Own van' },
  { name: 'staff', path: () => '/settings/staff', shows: 'Anna Berg' },
  { name: 'api-keys', path: () => '/settings/api-keys', shows: 'Bootstrap key' },
  { name: 'audit', path: () => '/settings/audit', shows: 'Audit' },
  { name: 'self', path: () => '/self', shows: 'Password' },
];

async function open(path: string, shows: string | RegExp, scheme: 'light' | 'dark'): Promise<Page> {
  const page = await running.openAs('admin', `/console${path}`, { colorScheme: scheme });
  await page.locator('main').getByText(shows).first().waitFor();
  await page.getByRole('progressbar').first().waitFor({ state: 'detached' });
  return page;
}

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  test.each(pages)('$name has nothing that keeps anybody out', async ({ name, path, shows }) => {
    const page = await open(path(), shows, scheme);
    await screenshot(page, `console-${name}-${scheme}`);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

test.each(pages)('$name fits a telephone', async ({ name, path, shows }) => {
  const viewport = { width: 360, height: 740 };
  const page = await running.openAs('admin', `/console${path()}`, { viewport });
  await page.locator('main').getByText(shows).first().waitFor();
  await screenshot(page, `console-${name}-telephone`);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  await page.context().close();
});

test('the sign-in page has nothing that keeps anybody out, in light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await running.browser.newContext({ colorScheme, locale: 'en' });
    const page = await context.newPage();
    await page.goto(`${running.system.url}/console`);
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    await screenshot(page, `console-sign-in-${colorScheme}`);
    expect(await violations(page)).toEqual([]);
    await context.close();
  }
});

test('no page asks another host for anything', async () => {
  const page = await running.openAs('admin');
  const hosts = outsideHosts(page);
  for (const { path, shows } of pages) {
    await page.goto(`${running.system.url}/console${path()}`);
    await page.locator('main').getByText(shows).first().waitFor();
  }
  expect([...hosts]).toEqual([]);
});

test('the first load of the list needs less than 400 kB of script, compressed', async () => {
  const page = await running.openAs('admin', '/console/sign-in-first');
  // Noted here and read again afterwards: a page that moves on takes the bodies of its responses with it.
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(request.url());
  });
  await page.goto(`${running.system.url}/console/registrations`);
  await page.locator('main').getByText('Bloemen').first().waitFor();
  await page.waitForLoadState('load');
  expect(scripts.size).toBeGreaterThan(0);
  const bodies = await Promise.all([...scripts].map(async (url) => (await page.request.get(url)).body()));
  const total = bodies.reduce((sum, body) => sum + gzipSync(body).byteLength, 0);
  expect(total).toBeLessThan(400_000);
});
