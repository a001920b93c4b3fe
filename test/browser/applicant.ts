import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { someDetails } from '../support/factories.ts';
import { createOutbox } from '../support/outbox.ts';
import type { Console } from './console.ts';

export const telephone = { viewport: { width: 390, height: 844 }, locale: 'en' };

export type Applied = { id: string; email: string; token: string; path: string };

/** What applicants do, by the pages and by the API. */
export function createApplicant({ system, db, browser }: Console) {
  const { mailsTo, codeFor } = createOutbox(system.url);
  const call = async (method: string, path: string, body?: object, token = system.key) => {
    const response = await fetch(system.url + path, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    expect(response.ok, `${method} ${path}: ${response.status}`).toBe(true);
    return (await response.json()) as Record<string, string>;
  };
  return {
    mailsTo,
    codeFor,
    call,
    open: async (path: string, options: BrowserContextOptions = telephone): Promise<Page> => {
      const page = await (await browser.newContext(options)).newPage();
      await page.goto(system.url + path);
      return page;
    },
    newMail: async (email: string, template: string): Promise<void> => {
      const newest = async () => (await mailsTo(email))[0]?.template;
      await expect.poll(newest, { timeout: 60_000 }).toBe(template);
    },
    /** As if the last codes had been asked for a minute ago. */
    minuteGoesBy: () => db.code.updateMany({ data: { claimedAt: new Date(Date.now() - 120_000) } }),
    /** Somebody whose request is sent in. */
    apply: async (email: string): Promise<Applied> => {
      const { id = '' } = await call('POST', '/v1/registrations', { invite: 'demo', email });
      const code = { code: await codeFor(email) };
      const { token = '' } = await call('POST', `/v1/registrations/${id}/verification`, code);
      await call('PUT', `/v1/registrations/${id}/details`, someDetails(), token);
      return { id, email, token, path: `/status/${id}#${token}` };
    },
    /** As staff do. */
    decide: (id: string, what: string, body: object) => call('POST', `/v1/registrations/${id}/${what}`, body),
  };
}

export async function enterAddress(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('6-digit code').waitFor();
}

export async function describeBusiness(page: Page, name: string): Promise<void> {
  await page.getByLabel('Legal name of the company').fill(name);
  await page.getByLabel('Country', { exact: true }).selectOption('NL');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('First name').fill('Zoë');
  await page.getByLabel('Last name').fill('de Vries');
}

/** Goes on with the tabulator until this control has the focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate<string>(focusedLabel);
    if (label.startsWith(name)) return;
  }
  throw new Error(`no way to "${name}" by the keyboard`);
}

const focusedLabel = `(() => {
  const focused = document.activeElement;
  return (focused.labels?.[0] ?? focused).textContent.trim();
})()`;
