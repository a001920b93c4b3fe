import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createDriver } from '../support/drive.ts';
import { registrationRow } from '../support/rows.ts';
import { violations } from './access.ts';
import { screenshot } from './browser.ts';
import { startConsole, type Console } from './console.ts';

let running: Console;
let waiting: string[];

// A busy machine takes its time over a page.
vi.setConfig({ testTimeout: 180_000 });

beforeAll(async () => {
  running = await startConsole();
  const drive = createDriver(running.system.url, running.system.key, 'submitted');
  waiting = await Promise.all(['anemone', 'bloem', 'crocus', 'dahlia', 'erica', 'freesia'].map(drive));
}, 240_000);
afterAll(() => running.stop());

const list = '/console/registrations';
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const soon = { timeout: 30_000 };
const rows = (page: Page) => page.locator('tbody tr');

describe.each([
  ['registrations', list, 'tbody tr'],
  ['customers', '/console/customers', 'main'],
])('the list of %s', (name, path) => {
  const answer = `**/v1/${name}?*`;

  test('says that the server can not be reached, and reads again when asked to', async () => {
    const page = await running.openAs('admin', '/console');
    // News of a change would have the list read again unasked.
    await page.route('**/v1/live', (route) => route.abort());
    await page.reload();
    await page.getByRole('main').waitFor();
    await page.route(answer, (route) => route.abort());
    await page.getByRole('menuitem', { name: new RegExp(name, 'i') }).click();
    await page.getByRole('alert').first().waitFor(soon);
    await screenshot(page, `trouble-${name}-gone`);
    expect(await violations(page)).toEqual([]);
    await page.unroute(answer);
    const isRead = page.waitForResponse((read) => read.url().includes(`/v1/${name}?`) && read.ok(), soon);
    await button(page, 'Try again').first().click();
    await isRead;
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
    await page.context().close();
  });

  test('says that something went wrong there', async () => {
    const page = await running.openAs('admin', '/console');
    await page.getByRole('main').waitFor();
    const problem = { status: 503, title: 'Service Unavailable', detail: 'The database can not be reached.' };
    await page.route(answer, (route) =>
      route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(problem) }),
    );
    await page.getByRole('menuitem', { name: new RegExp(name, 'i') }).click();
    await page.getByRole('alert').getByText('The database can not be reached.').first().waitFor(soon);
    await screenshot(page, `trouble-${name}-503`);
    await page.context().close();
  });

  test('keeps what it shows without a connection', async () => {
    const page = await running.openAs('admin', path);
    await page.getByRole('main').waitFor();
    await page.waitForLoadState('networkidle').catch(() => undefined);
    await page.context().setOffline(true);
    await page
      .getByRole('searchbox')
      .or(page.getByLabel(/^Search/))
      .first()
      .fill('zzz');
    await page
      .getByRole('alert')
      .or(page.getByText(/offline|connection/i))
      .first()
      .waitFor(soon);
    await screenshot(page, `trouble-${name}-offline`);
    await page.context().setOffline(false);
    await page.context().close();
  });
});

test('a bulk that is left half-way asks first, stops, and goes on with the rest', async () => {
  const page = await running.openAs('procurement_manager', '/console');
  await page.getByRole('menuitem', { name: /Registrations/ }).click();
  await rows(page).nth(5).waitFor();
  // Four at a time, which are answered only when it was stopped.
  const stopped = Promise.withResolvers<void>();
  await page.route('**/v1/registrations/*/reject', async (route) => {
    await stopped.promise;
    await route.continue();
  });
  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await page.getByRole('button', { name: 'Reject', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Reason' }).click();
  await page.getByRole('option').nth(1).click();
  await dialog.getByRole('button', { name: 'Reject' }).click();
  await dialog.getByText(/ of 6/).waitFor();
  await page.evaluate('history.back()');
  const question = page.getByRole('dialog').last();
  await question.getByRole('button', { name: 'Stay' }).waitFor();
  await screenshot(page, 'trouble-bulk-leave');
  await question.getByRole('button', { name: 'Stay' }).click();
  await dialog.getByRole('button', { name: 'Stop' }).click();
  stopped.resolve();
  await dialog.getByRole('button', { name: 'Go on with the rest' }).waitFor(soon);
  await screenshot(page, 'trouble-bulk-stopped');
  await page.unroute('**/v1/registrations/*/reject');
  await dialog.getByRole('button', { name: 'Go on with the rest' }).click();
  await dialog.getByText(/6 of 6 · 6 done/).waitFor({ timeout: 60_000 });
  const left = { id: { in: waiting }, stage: { not: 'rejected' as const } };
  await expect.poll(() => running.db.registration.count({ where: left })).toBe(0);
  await page.context().close();
});

test('without a worker a decision is kept, and shows as under way until it is done', async () => {
  const drive = createDriver(running.system.url, running.system.key, 'submitted');
  const id = await drive('late');
  const page = await running.openAs('procurement_manager', `${list}/${id}/show`);
  await button(page, 'Approve').first().waitFor();
  await running.system.stopWorker();
  await button(page, 'Approve').first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click();
  await page.getByText(/Kept, and under way/).waitFor(soon);
  await screenshot(page, 'trouble-under-way');
  for (const act of ['Approve', 'Reject', 'Request information'])
    expect(await button(page, act).first().isDisabled()).toBe(true);
  expect(await page.getByLabel('Customer can log in').isDisabled()).toBe(true);
  await running.system.startWorker();
  await page
    .getByText(/^Preparing/)
    .first()
    .waitFor({ timeout: 120_000 });
  await page.context().close();
});

test('in a burst of changes reads come to their end, and the last change shows', async () => {
  const page = await running.openAs('admin', `${list}?perPage=100`);
  await rows(page).first().waitFor();
  // A slow server, and a change every tenth of a second.
  await page.route('**/v1/registrations?*', async (route) => {
    await new Promise((done) => setTimeout(done, 600));
    await route.continue();
  });
  for (let n = 0; n < 40; n += 1) {
    await registrationRow(running.db, 'reviewing', { companyName: `Burst ${n}` });
    await new Promise((done) => setTimeout(done, 100));
  }
  // It did not stand still until the burst was over.
  expect(await page.getByText('Burst 0', { exact: true }).count()).toBe(1);
  await expect.poll(() => page.getByText('Burst 39').count(), soon).toBe(1);
  await running.db.registration.deleteMany({ where: { companyName: { startsWith: 'Burst' } } });
  await page.context().close();
});

test('a part that a new build took away is fetched by loading the page anew, once', async () => {
  const page = await running.openAs('admin', '/console');
  await page.getByRole('main').waitFor();
  let loads = 0;
  page.on('load', () => (loads += 1));
  let isGone = true;
  await page.route('**/assets/frame-*.js', (route) => (isGone ? route.abort() : route.continue()));
  page.on('framenavigated', () => (isGone = false));
  await page.evaluate('sessionStorage.clear()');
  await page.getByRole('menuitem', { name: 'Settings' }).click();
  await page.getByRole('heading', { name: 'Settings' }).waitFor(soon);
  expect(loads).toBeLessThanOrEqual(1);
  await page.context().close();
});

test('signing out leaves the columns and the theme as somebody likes them, and takes along what they looked for', async () => {
  const page = await running.openAs('admin', list);
  await button(page, 'Columns').click();
  await page.getByRole('menuitemcheckbox', { name: 'Site' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('columnheader', { name: 'Site' }).waitFor();
  await page.getByLabel(/^Search/).fill('secretive');
  await expect.poll(() => page.evaluate('JSON.stringify(localStorage)'), soon).toContain('secretive');
  await button(page, /Profile|Anna Berg/).click();
  await page.getByRole('menuitem', { name: /Sign out|Logout/ }).click();
  await page.getByLabel('E-mail').waitFor(soon);
  await expect.poll(() => page.evaluate('JSON.stringify(localStorage)'), soon).not.toContain('secretive');
  await page.reload();
  await page.getByLabel('E-mail').fill('anna@bloom.example');
  await page.getByLabel(/^Password/).fill('correct horse battery');
  await button(page, 'Sign in').click();
  await page.getByRole('menuitem', { name: 'Settings' }).waitFor(soon);
  await page.goto(running.system.url + list);
  await page.getByRole('columnheader', { name: 'Site' }).waitFor(soon);
  await page.getByRole('columnheader', { name: 'Site' }).getByRole('button').click();
  await page.waitForURL(/sort=site/);
  await page.context().close();
});
