import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../dev/ports.ts';
import { createDriver } from '../support/drive.ts';
import { startSystem, type System } from '../support/system.ts';
import { openBrowser, outsideHosts, screenshot } from './browser.ts';

let system: System;
let browser: Browser;
let uiUrl: string;
let registrationId: string;

beforeAll(async () => {
  const uiPort = await freePort();
  uiUrl = `http://127.0.0.1:${uiPort}`;
  system = await startSystem({ uiPort, env: { TEMPORAL_UI_URL: uiUrl } });
  registrationId = await createDriver(system.url, system.key)('browser');
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser.close();
  await system.stop();
});

async function open(url: string): Promise<{ page: Page; hosts: Set<string> }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const hosts = outsideHosts(page);
  await page.goto(url);
  return { page, hosts };
}

test('the API reference is readable without any outside host', async () => {
  const { page, hosts } = await open(`${system.url}/docs`);
  await page.getByText('Start a registration').first().waitFor();
  await page.getByText('Prove the address with the mailed code').first().waitFor();
  await screenshot(page, 'api-reference');
  expect([...hosts]).toEqual([]);
});

test('the outbox shows the mails of a registration, newest first', async () => {
  const { page, hosts } = await open(`${system.url}/dev/mail?to=browser@bench.example`);
  const body = page.locator('body');
  await expect.poll(() => body.innerText()).toMatch(/ready-to-buy[^]*verification-code/i);
  await screenshot(page, 'outbox');
  expect([...hosts]).toEqual([]);
});

test('the Temporal UI tells the story of a registration, and nothing personal', async () => {
  const staff = { authorization: `Bearer ${system.key}` };
  const answered = await fetch(`${system.url}/v1/registrations/${registrationId}`, { headers: staff });
  const { workflow } = (await answered.json()) as { workflow: { url: string } };
  const { page } = await open(workflow.url);
  await page.getByText('write serviceDaysSet, activated').first().waitFor();
  await screenshot(page, 'temporal-history');
  const history = await page.locator('body').innerText();
  await page.getByText('User Metadata', { exact: true }).click();
  let story = '';
  const isTold = async () => {
    story = await everyText(page);
    return /waits for nothing/.test(story) && story.includes('From sign-up to a customer who may buy');
  };
  await expect.poll(isTold).toBe(true);
  await screenshot(page, 'temporal-story');
  expect(history + story).not.toMatch(/browser@bench|Bloemen|de Vries/);
});

/** The Temporal UI shows what workflows wrote inside frames. */
async function everyText(page: Page): Promise<string> {
  const texts = page.frames().map((frame) => frame.locator('body').innerText());
  return (await Promise.all(texts)).join('\n');
}
