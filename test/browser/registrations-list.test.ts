import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDriver } from '../support/drive.ts';
import { violations } from './access.ts';
import { screenshot } from './browser.ts';
import { startConsole, type Console } from './console.ts';

let running: Console;
let drive: (person: string) => Promise<string>;

beforeAll(async () => {
  running = await startConsole();
  drive = createDriver(running.system.url, running.system.key, 'submitted');
}, 180_000);
afterAll(() => running.stop());

const list = '/console/registrations';
/** A busy machine takes its time; only what has a limit of its own is measured. */
const soon = { timeout: 20_000 };

/** So many businesses that wait, twenty of them at a time. */
async function waiting(prefix: string, count: number): Promise<string[]> {
  const names = Array.from({ length: count }, (_, n) => `${prefix}.${n}`).values();
  const ids: string[] = [];
  const lane = async () => {
    for (const name of names) ids.push(await drive(name));
  };
  await Promise.all(Array.from({ length: 20 }, lane));
  return ids;
}

const rename = (id: string, companyName: string) =>
  running.db.$executeRaw`UPDATE registrations SET "companyName" = ${companyName},
    details = jsonb_set(details, '{company,legalName}', to_jsonb(${companyName}::text)) WHERE id = ${id}`;

const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const badge = (page: Page) => page.getByTestId('waiting');
const companies = (page: Page) => page.locator('tbody tr td:nth-child(2)').allInnerTexts();

test('nobody waits: the list says so, with the invite link to copy', async () => {
  const page = await running.openAs('admin', list);
  await page.getByText('Nobody is waiting.').waitFor();
  await page.getByText(`${running.system.url}/join/demo`).waitFor();
  await page.getByRole('button', { name: 'Copy' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await screenshot(page, 'registrations-nobody');
  await page.context().close();
});

describe('with some who wait', () => {
  let page: Page;

  beforeAll(async () => {
    page = await running.openAs('admin', list);
    await page.getByText('Nobody is waiting.').waitFor();
  });
  afterAll(() => page.context().close());

  test('the badge and the list rise without a reload within 2 s', async () => {
    const id = await drive('first');
    await expect.poll(() => badge(page).innerText(), { timeout: 2000, interval: 20 }).toMatch(/^1/);
    await link(page, 'Bloemen & Zonen B.V.').waitFor();
    await rename(id, '=Anemone');
  });

  test('who has waited longest stands on top, and headings sort', async () => {
    for (const name of ['Crocus', 'Bellis']) await rename(await drive(name.toLowerCase()), name);
    await page.reload();
    await link(page, 'Bellis').waitFor();
    expect(await companies(page)).toEqual(['=Anemone', 'Crocus', 'Bellis']);
    await page.getByRole('columnheader', { name: 'Company' }).getByRole('button').click();
    await expect.poll(() => companies(page), soon).toEqual(['=Anemone', 'Bellis', 'Crocus']);
  });

  test('search and filters leave what they say, and are cleared in one go', async () => {
    await page.getByRole('searchbox').fill('croc');
    await expect.poll(() => companies(page), soon).toEqual(['Crocus']);
    await page.getByRole('searchbox').fill('');
    await expect.poll(async () => (await companies(page)).length, soon).toBe(3);
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('textbox', { name: 'Company' }).fill('bell');
    await expect.poll(() => companies(page), soon).toEqual(['Bellis']);
    await page.getByRole('button', { name: 'Rejected' }).click();
    await page.getByText('Nothing matches.').waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).first().click();
    await expect.poll(async () => (await companies(page)).length, soon).toBe(3);
  });

  test('columns are chosen and kept after a reload', async () => {
    const heading = page.getByRole('columnheader', { name: 'E-mail' });
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'E-mail' }).click();
    await page.keyboard.press('Escape');
    await heading.waitFor();
    await page.reload();
    await heading.waitFor();
    await page.getByText('crocus@bench.example').waitFor();
  });

  test('the export is a file that holds no formula', async () => {
    const started = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Export CSV' }).click();
    const download = await started;
    expect(download.suggestedFilename()).toMatch(/^registrations-\d{4}-\d\d-\d\d\.csv$/);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toContain("'=Anemone");
    expect(text).not.toMatch(/(^|,)"?[=+\-@]/m);
  });

  test('a keyboard is enough to open one and to choose one', async () => {
    await page.goto(running.system.url + list);
    await link(page, 'Crocus').waitFor();
    await page.getByRole('checkbox', { name: 'Select Crocus' }).focus();
    await page.keyboard.press('Space');
    await page.getByText('1 selected').waitFor();
    await page.keyboard.press('Space');
    await page.getByText('1 selected').waitFor({ state: 'detached' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/registrations\/reg_\w+\/show/);
  });
});

describe('many at once', () => {
  test('200 are approved, each with its result; who was faster is named', async () => {
    const ids = await waiting('many', 200);
    const page = await running.openAs('procurement_manager', `${list}?perPage=200`);
    await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
    await page.getByText('200 selected').waitFor();
    const headers = { authorization: `Bearer ${running.system.key}`, 'content-type': 'application/json' };
    // Decided by somebody else, after it was chosen here.
    const path = `${running.system.url}/v1/registrations/${ids[0]}/approve`;
    await page.route('**/v1/live', (route) => route.abort());
    expect((await fetch(path, { method: 'POST', headers, body: '{}' })).status).toBe(200);
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click();
    await page.getByText('200 of 200 · 199 done · 1 refused').waitFor({ timeout: 400_000 });
    await page
      .getByRole('dialog')
      .getByText(/by .+, .+\.$/)
      .waitFor();
    await screenshot(page, 'registrations-bulk');
    await page.getByRole('button', { name: 'Close' }).click();
    // With the few that waited before them.
    await expect.poll(() => running.db.registration.count({ where: { stage: 'preparing' } })).toBe(200);
    await page.context().close();
  }, 800_000);

  test('a rejection asks for its reason once, and what failed is tried again', async () => {
    const page = await running.openAs('procurement_manager', list);
    const [one = ''] = await waiting('rejected', 3);
    await rename(one, 'Dahlia');
    await page.getByRole('button', { name: /^Waiting/ }).click();
    await link(page, 'Dahlia').waitFor();
    await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
    await page.getByRole('button', { name: 'Reject', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Reject' }).click();
    await dialog.getByText('Choose a reason.').waitFor();
    await dialog.getByRole('combobox', { name: 'Reason' }).click();
    await page.getByRole('option', { name: 'We do not deliver to your region yet' }).click();
    const broken = `**/v1/registrations/${one}/reject`;
    await page.route(broken, (route) => route.abort());
    await dialog.getByRole('button', { name: 'Reject' }).click();
    await dialog.getByText(/1 failed/).waitFor();
    await page.unroute(broken);
    await dialog.getByRole('button', { name: 'Try again: 1' }).click();
    await dialog.getByText(/1 failed/).waitFor({ state: 'detached' });
    await dialog.getByRole('button', { name: 'Close' }).click();
    await page.getByText('Nobody is waiting.').waitFor();
    await page.context().close();
  }, 120_000);

  test('support sees the list, and no acts', async () => {
    const page = await running.openAs('support', list);
    await page.getByText('Bloemen & Zonen B.V.').first().waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Export CSV' }).count()).toBe(0);
    await page.context().close();
  });
});

test('the home page says how things stand and leads to it', async () => {
  const page = await running.openAs('admin');
  await page.getByRole('link', { name: /Preparing/ }).click();
  await page.waitForURL(/registrations/);
  await expect
    .poll(() => page.getByRole('button', { name: /^Preparing/ }).getAttribute('aria-pressed'), soon)
    .toBe('true');
});
