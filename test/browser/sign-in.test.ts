import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../contract/rights.ts';
import { createDriver } from '../support/drive.ts';
import { createOutbox } from '../support/outbox.ts';
import { totp } from '../support/totp.ts';
import { startConsole, type Console } from './console.ts';

const password = 'correct horse battery';

let running: Console;
let waitingId: string;

beforeAll(async () => {
  running = await startConsole();
  const { url, key } = running.system;
  waitingId = await createDriver(url, key, 'submitted')('waiting.one');
}, 180_000);
afterAll(() => running.stop());

/** A browser of its own, in which nobody is signed in. */
async function fresh(path = '', locale = 'en'): Promise<Page> {
  const context = await running.browser.newContext({ locale, baseURL: running.system.url });
  const page = await context.newPage();
  await page.goto(`/console${path}`);
  return page;
}

async function signIn(page: Page, email: string, given = password): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: false }).first().fill(given);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

const isIn = (page: Page) => page.getByRole('menuitem', { name: 'Home' }).waitFor();

/** The link of the newest mail of a kind, as soon as it is there. */
async function linkFor(email: string, template: string): Promise<string> {
  const { mailsTo } = createOutbox(running.system.url);
  const links = async () =>
    (await mailsTo(email))
      .filter((mail) => mail.template === template)
      .flatMap(({ text }) => /http\S+set-password#\S+/.exec(text)?.[0] ?? []);
  await expect.poll(async () => (await links()).length).toBeGreaterThan(0);
  return (await links())[0] ?? '';
}

const close = (page: Page) => page.context().close();

test('a wrong password is told, the right one leads to the page that was asked for', async () => {
  const page = await fresh('/registrations');
  await signIn(page, 'petra@bloom.example', 'not the password');
  await page.getByText('The e-mail address or the password is wrong.').waitFor();
  await signIn(page, 'petra@bloom.example');
  await isIn(page);
  await page.waitForURL('**/console/registrations');
  await close(page);
});

test('a forgotten password is set anew by mail, and the link works once', async () => {
  const page = await fresh();
  await page.getByRole('link', { name: 'Forgot password?' }).click();
  await heading(page, 'Forgot your password').waitFor();
  await page.getByLabel('E-mail').fill('sam@bloom.example');
  await page.getByRole('button', { name: 'Send the link' }).click();
  await heading(page, 'Look into your inbox').waitFor();
  const link = await linkFor('sam@bloom.example', 'password-reset');
  await page.goto(link);
  await page.getByLabel('New password').fill('short');
  await page.getByRole('button', { name: 'Save password' }).click();
  await page.getByText('Choose a password with at least 12 characters.').waitFor();
  expect(page.url()).not.toContain('pwl_');
  await page.getByLabel('New password').fill(password);
  await page.getByRole('button', { name: 'Save password' }).click();
  await page.getByText('Your password is set. Sign in with it now.').waitFor();
  await signIn(page, 'sam@bloom.example');
  await isIn(page);
  await close(page);
  const again = await fresh(new URL(link).pathname.replace('/console', '') + new URL(link).hash);
  await again.getByLabel('New password').fill('another long password');
  await again.getByRole('button', { name: 'Save password' }).click();
  await heading(again, 'This link works no more').waitFor();
  await close(again);
});

test('somebody who is invited chooses a password and comes in, in their language and with their role', async () => {
  const admin = await running.openAs('admin', '/console/settings/staff');
  await admin.getByRole('button', { name: 'Invite', exact: true }).click();
  const dialog = admin.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Ines Prado');
  await dialog.getByLabel('E-mail').fill('ines@bloom.example');
  await dialog.getByRole('checkbox', { name: /Procurement manager/ }).uncheck();
  await dialog.getByRole('checkbox', { name: /Support/ }).check();
  await dialog.getByLabel('Language').click();
  await admin.getByRole('option', { name: 'Español' }).click();
  await dialog.getByRole('button', { name: 'Send the invitation' }).click();
  await admin.getByRole('row', { name: /Ines Prado.*Invited/ }).waitFor();
  const page = await fresh();
  await page.goto(await linkFor('ines@bloom.example', 'staff-invitation'));
  await page.getByLabel('New password').fill(password);
  await page.getByRole('button', { name: 'Save password' }).click();
  await signIn(page, 'ines@bloom.example');
  await page.getByRole('menuitem', { name: 'Inicio' }).waitFor();
  expect(await page.getByRole('menuitem', { name: 'Ajustes' }).count()).toBe(0);

  // Deactivated, she is out with her next step, and told why when she comes back.
  await admin.getByRole('button', { name: 'Deactivate Ines Prado' }).click();
  await admin.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click();
  await admin.getByRole('row', { name: /Ines Prado.*Inactive/ }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: /Sign in|Iniciar sesión/ }).waitFor();
  await close(page);
  const back = await fresh();
  await signIn(back, 'ines@bloom.example');
  await heading(back, 'You can not use this console').waitFor();
  await back.getByRole('button', { name: 'Sign in as somebody else' }).click();
  await back.getByRole('button', { name: 'Sign in' }).waitFor();
  await Promise.all([close(back), close(admin)]);
});

test('two-step sign-in is turned on with the app, asked for at sign-in, and turned off', async () => {
  const page = await running.openAs('procurement_manager', '/console/self');
  await page.getByRole('button', { name: 'Turn on' }).click();
  await page.getByLabel('Your password').fill(password);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('img', { name: 'QR code for your authenticator app' }).waitFor();
  const secret = await page.getByText(/^([A-Z2-7]{1,4} ?)+$/).innerText();
  await page.getByLabel('6-digit code').fill('000000');
  await page.getByRole('dialog').getByRole('button', { name: 'Turn on' }).click();
  await page.getByText(/The code is wrong/).waitFor();
  await page.getByLabel('6-digit code').fill(totp(secret.replaceAll(' ', '')));
  await page.getByRole('dialog').getByRole('button', { name: 'Turn on' }).click();
  await page.getByRole('heading', { name: 'Keep your backup codes' }).waitFor();
  const [backup = ''] = await page.getByRole('dialog').getByRole('listitem').allInnerTexts();
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await page.getByRole('button', { name: 'Turn off' }).waitFor();

  for (const way of ['app', 'backup']) {
    const other = await fresh();
    await signIn(other, 'petra@bloom.example');
    await heading(other, 'Enter your code').waitFor();
    if (way === 'app') await other.getByLabel('6-digit code').fill(totp(secret.replaceAll(' ', '')));
    else {
      await other.getByRole('button', { name: 'Use a backup code' }).click();
      await other.getByLabel('Backup code').fill(backup);
    }
    await other.getByRole('button', { name: 'Sign in' }).click();
    await isIn(other);
    await close(other);
  }

  await page.getByRole('button', { name: 'Turn off' }).click();
  await page.getByLabel('Your password').fill(password);
  await page.getByRole('dialog').getByRole('button', { name: 'Turn off' }).click();
  await page.getByRole('button', { name: 'Turn on' }).waitFor();
  await close(page);
});

test('a session that is ended elsewhere is over at once', async () => {
  const [here, there] = [await running.openAs('support', '/console/self'), await running.openAs('support')];
  await isIn(there);
  await here.reload();
  await here.getByRole('button', { name: 'End all others' }).click();
  await here.getByText('You are signed in here only.').waitFor();
  await there.getByRole('menuitem', { name: 'Customers' }).click();
  await there.getByRole('button', { name: 'Sign in' }).waitFor();
  await here.getByRole('button', { name: /^End/ }).waitFor({ state: 'detached' });
  await Promise.all([close(here), close(there)]);
});

test('the own account changes name, language and password', async () => {
  const page = await running.openAs('support', '/console/self');
  await page.getByLabel('Present password').fill('not the password');
  await page.getByLabel('New password').fill(password);
  await page.getByRole('button', { name: 'Change password' }).click();
  await page.getByText('The password is wrong.').waitFor();
  await page.getByLabel('Present password').fill(password);
  await page.getByRole('button', { name: 'Change password' }).click();
  await page.getByText(/Your password is changed/).waitFor();
  await page.getByLabel('Language').click();
  await page.getByRole('option', { name: 'Español' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await heading(page, 'Su cuenta').waitFor();
  await page.getByLabel('Idioma').click();
  await page.getByRole('option', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  await heading(page, 'Your account').waitFor();
  await close(page);
});

test('an API key is shown once, works, and is revoked', async () => {
  const page = await running.openAs('admin', '/console/settings/api-keys');
  await page.getByRole('button', { name: 'Make a key' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Till');
  await page.getByRole('dialog').getByRole('button', { name: 'Make a key' }).click();
  const key = await page.getByText(/^ghk_/).innerText();
  const ask = () =>
    fetch(`${running.system.url}/v1/eligibility?email=a@b.example`, {
      headers: { authorization: `Bearer ${key}` },
    });
  expect((await ask()).status).toBe(200);
  await page.getByRole('button', { name: 'I have copied it' }).click();
  await page.reload();
  await page.getByRole('button', { name: 'Revoke “Till”' }).click();
  expect(await page.getByText(key).count()).toBe(0);
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await page.getByRole('row', { name: /Till.*Revoked/ }).waitFor();
  expect((await ask()).status).toBe(401);
  await close(page);
});

/** Each page of the console, and the roles that may see it. */
const everybody: Role[] = ['support', 'procurement_manager', 'admin'];
const managers: Role[] = ['procurement_manager', 'admin'];
const pages: Record<string, Role[]> = {
  '': everybody,
  '/registrations': everybody,
  '/customers': everybody,
  '/self': everybody,
  '/invite': managers,
  '/settings': ['admin'],
  '/settings/sites': ['admin'],
  '/settings/price-types': ['admin'],
  '/settings/carriers': ['admin'],
  '/settings/staff': ['admin'],
  '/settings/api-keys': ['admin'],
  '/settings/audit': ['admin'],
};

describe.each(everybody)('%s', (role) => {
  let page: Page;
  let context: BrowserContext;
  beforeAll(async () => {
    page = await running.openAs(role);
    context = page.context();
    await isIn(page);
  });
  afterAll(() => context.close());

  test.each(Object.entries(pages))('sees %s or is told that it is not for them', async (path, may) => {
    await page.goto(`${running.system.url}/console${path}`);
    const title = page.getByRole('heading', { level: 1 });
    await title.waitFor();
    const refused = (await title.innerText()) === 'Your role does not allow this';
    expect(refused).toBe(!may.includes(role));
  });

  test('is offered what they may do, and nothing else', async () => {
    for (const [name, may] of [
      ['Invite', managers],
      ['Settings', ['admin']],
    ] as const)
      expect(await page.getByRole('menuitem', { name }).count()).toBe(may.includes(role as 'admin') ? 1 : 0);
    await page.goto(`${running.system.url}/console/registrations/${waitingId}/show`);
    await heading(page, /Bloemen/).waitFor();
    const offers = async (name: string) =>
      (await page.getByRole('button', { name, exact: true }).count()) > 0;
    await expect.poll(() => offers('Approve')).toBe(managers.includes(role));
    expect(await offers('Reject')).toBe(managers.includes(role));
    expect(await offers('Request information')).toBe(managers.includes(role));
    expect(await offers('Delete')).toBe(role === 'admin');
  });
});
