import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { pdf } from '../support/files.ts';
import { violations } from './access.ts';
import { createApplicant, describeBusiness, enterAddress, tabTo, telephone } from './applicant.ts';
import { screenshot } from './browser.ts';
import { startConsole, type Console } from './console.ts';
import { downloaded, readQr } from './qr.ts';

// Each state is looked at in both colours.
vi.setConfig({ testTimeout: 180_000 });

let running: Console;
let applicant: ReturnType<typeof createApplicant>;
beforeAll(async () => {
  running = await startConsole();
  applicant = createApplicant(running);
  const kind = {
    kind: 'trade-licence',
    label: { en: 'Trade licence' },
    types: ['application/pdf', 'image/png'],
  };
  const form = { documents: [{ ...kind, maxBytes: 1024 * 1024 }] };
  await running.db.site.update({ where: { id: 'site_demo' }, data: { form } });
}, 240_000);
afterAll(() => running.stop());

const dark = { ...telephone, colorScheme: 'dark' as const };
const site = 'Bloom Wholesale';

/** Drawn for the docs, and clean in both colours. */
async function look(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await screenshot(page, `${name}-${colorScheme}`);
    expect(await violations(page), `${name} in ${colorScheme}`).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBeLessThanOrEqual(390);
  }
}

/** The link of the invite page's QR code. */
async function linkInQrCode(): Promise<string> {
  const page = await running.openAs('procurement_manager', '/console/invite');
  const picture = await downloaded(page, 'Download PNG');
  const { text } = await readQr(page, picture.path, 'png');
  await page.context().close();
  return text ?? '';
}

describe('signing up', () => {
  test('on a telephone, from the QR code to "received"', async () => {
    const page = await applicant.open(new URL(await linkInQrCode()).pathname);
    await page.getByLabel('E-mail address').waitFor();
    await look(page, 'sign-up-email');
    await enterAddress(page, 'zoe@bloemen.example');
    await look(page, 'sign-up-code');
    await page.getByLabel('6-digit code').fill(await applicant.codeFor('zoe@bloemen.example'));
    await page.getByRole('heading', { name: 'Your business' }).waitFor();
    await look(page, 'sign-up-business');
    await describeBusiness(page, 'Bloemen & Zonen B.V.');
    await page
      .getByLabel('Trade licence')
      .setInputFiles({ name: 'licence.pdf', mimeType: 'application/pdf', buffer: pdf });
    await page.getByRole('button', { name: 'Remove licence.pdf' }).waitFor();
    await look(page, 'sign-up-contact');
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.getByRole('heading', { name: `Your request is with ${site}` }).waitFor();
    await look(page, 'sign-up-received');
    await page.getByRole('link', { name: 'See where it stands' }).click();
    await page.getByText(/They usually answer by \w+/).waitFor();
    await page.getByText('licence.pdf').waitFor();
    await look(page, 'status-reviewing');
  });

  test('needs no script on the way to the proven address', async () => {
    const page = await applicant.open('/join/demo?lang=en', { ...telephone, javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await page.getByRole('button', { name: 'Weiter' }).waitFor();
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(/lang=en/);
    await page.getByRole('button', { name: 'Continue' }).waitFor();
    const opened = Date.now();
    await screenshot(page, 'sign-up-no-script');
    await page.getByLabel('E-mail address').fill('plain@bloemen.example');
    // Nobody is that quick.
    await expect.poll(() => Date.now() - opened, { timeout: 10_000 }).toBeGreaterThan(2500);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByLabel('6-digit code').fill('12');
    await page.getByRole('button', { name: 'Verify' }).click();
    await page.getByText('A code has 6 digits.').waitFor();
    await page.getByLabel('6-digit code').fill(await applicant.codeFor('plain@bloemen.example'));
    await page.getByRole('button', { name: 'Verify' }).click();
    await page.waitForURL(/\/status\/reg_\w+\?lang=en#apt_/);
    const scripted = await applicant.open(page.url().slice(running.system.url.length));
    await scripted.getByRole('link', { name: 'Go on with it' }).click();
    await scripted.getByRole('heading', { name: 'Your business' }).waitFor();
  });

  test('works with the keyboard alone', async () => {
    const page = await applicant.open('/join/demo');
    await page.getByLabel('E-mail address').waitFor();
    await tabTo(page, 'E-mail address');
    await page.keyboard.type('keys@bloemen.example');
    await page.keyboard.press('Enter');
    await page.getByLabel('6-digit code').waitFor();
    await page.keyboard.type(await applicant.codeFor('keys@bloemen.example'));
    await page.getByRole('heading', { name: 'Your business' }).waitFor();
    await tabTo(page, 'Legal name of the company');
    await page.keyboard.type('Keys B.V.');
    await tabTo(page, 'Country');
    await page.keyboard.type('Netherlands');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Continue');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Contact and address' }).waitFor();
    await tabTo(page, 'First name');
    await page.keyboard.type('Zoë');
    await tabTo(page, 'Last name');
    await page.keyboard.type('de Vries');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: `Your request is with ${site}` }).waitFor();
  });

  test('takes less than 120 kB of script', async () => {
    const page = await (await running.browser.newContext(telephone)).newPage();
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.body());
    });
    await page.goto(`${running.system.url}/join/demo`, { waitUntil: 'networkidle' });
    const sizes = (await Promise.all(scripts)).map((body) => gzipSync(body).length);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(120 * 1024);
  });

  test('speaks each language from the first step on', async () => {
    for (const [lang, button] of [
      ['es', 'Continuar'],
      ['de', 'Weiter'],
      ['tr', 'Devam et'],
    ]) {
      const page = await applicant.open(`/join/demo?lang=${lang}`, dark);
      await page.getByRole('button', { name: button ?? '' }).waitFor();
      expect(await page.evaluate('document.documentElement.lang')).toBe(lang);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
      expect(await violations(page)).toEqual([]);
    }
  });
});

describe('a mistake is helped', () => {
  test('when the code is wrong, and when it is dead', async () => {
    const page = await applicant.open('/join/demo');
    await enterAddress(page, 'wrong@bloemen.example');
    const code = await applicant.codeFor('wrong@bloemen.example');
    for (const left of ['4 tries', '3 tries', '2 tries', '1 try']) {
      await page.getByLabel('6-digit code').fill('');
      await page.getByLabel('6-digit code').fill(code === '000000' ? '111111' : '000000');
      await page.getByText(`You have ${left} left.`).waitFor();
    }
    await page.getByLabel('6-digit code').fill('');
    await page.getByLabel('6-digit code').fill(code === '000000' ? '111111' : '000000');
    await page.getByText('Too many wrong tries. Send a new code.').waitFor();
    await look(page, 'sign-up-code-dead');
    await applicant.minuteGoesBy();
    await page.getByRole('button', { name: 'Send a new code', exact: true }).click({ timeout: 90_000 });
    await page.getByText('A new code is on its way.').waitFor();
    await expect.poll(() => applicant.codeFor('wrong@bloemen.example')).not.toBe(code);
    await page.getByLabel('6-digit code').fill(await applicant.codeFor('wrong@bloemen.example'));
    await page.getByRole('heading', { name: 'Your business' }).waitFor();
  });

  test('when a tax id, a telephone number or a website is not what it should be', async () => {
    const page = await applicant.open('/join/demo');
    await enterAddress(page, 'typo@bloemen.example');
    await page.getByLabel('6-digit code').fill(await applicant.codeFor('typo@bloemen.example'));
    await page.getByLabel('Country', { exact: true }).selectOption('NL');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('This is needed.').waitFor();
    expect(await page.locator(':focus').getAttribute('name')).toBe('/company/legalName');
    await page.getByLabel('Legal name').fill('Typo B.V.');
    await page.getByText('This is needed.').waitFor({ state: 'detached' });
    await page.getByLabel('Tax or VAT id').pressSequentially('NL12');
    expect(await page.getByText('not the form of a VAT id').count()).toBe(0);
    await page.getByLabel('Website').fill('no website');
    await page.getByText('This is not the form of a VAT id (Netherlands).').waitFor();
    await page.getByLabel('Trade name').focus();
    await page.getByText('Enter an address like company.com.').waitFor();
    await look(page, 'sign-up-help');
    await page.getByRole('button', { name: 'Continue' }).click();
    expect(await page.getByRole('heading', { name: 'Your business' }).count()).toBe(1);
    await page.getByLabel('Website').fill('typo.example');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByLabel('Telephone').fill('12');
    await page.getByLabel('First name').focus();
    await page.getByText('This is not the form of a telephone number.').waitFor();
    await page.getByLabel('Telephone').fill('020 1234567');
    await page.getByLabel('First name').focus();
    await expect.poll(() => page.getByLabel('Telephone').inputValue()).toBe('+31 20 123 4567');
  });

  test('when a file is too large, or of the wrong kind, also where only its bytes say so', async () => {
    const page = await applicant.open('/join/demo');
    await enterAddress(page, 'files@bloemen.example');
    await page.getByLabel('6-digit code').fill(await applicant.codeFor('files@bloemen.example'));
    await describeBusiness(page, 'Files B.V.');
    const choose = (name: string, mimeType: string, buffer: Buffer) =>
      page.getByLabel('Trade licence').setInputFiles({ name, mimeType, buffer });
    await choose('large.pdf', 'application/pdf', Buffer.alloc(1024 * 1024 + 1, 'x'));
    await page.getByText('This file is larger than 1 MB. Choose a smaller one.').waitFor();
    await choose('page.html', 'text/html', Buffer.from('<html>'));
    await page.getByText('This kind of file is not taken. Choose one of: PDF, PNG.').waitFor();
    await choose('right.pdf', 'application/pdf', pdf);
    await page.getByRole('button', { name: 'Remove right.pdf' }).waitFor();
    await choose('lies.pdf', 'application/pdf', Buffer.from('<html>not a pdf</html>'));
    await page.getByText('This kind of file is not taken.').waitFor();
    await page.getByRole('button', { name: 'Remove right.pdf' }).click();
    await page.getByText('right.pdf').waitFor({ state: 'detached' });
  });

  test('when the page was closed: what was typed is there again, on this device and by code on another', async () => {
    const page = await applicant.open('/join/demo');
    await enterAddress(page, 'resume@bloemen.example');
    await page.getByLabel('6-digit code').fill(await applicant.codeFor('resume@bloemen.example'));
    await page.getByLabel('Legal name of the company').fill('Half a company');
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.reload();
    await expect.poll(() => page.getByLabel('Legal name of the company').inputValue()).toBe('Half a company');
    await applicant.minuteGoesBy();
    const other = await applicant.open('/join/demo');
    await enterAddress(other, 'resume@bloemen.example');
    await applicant.newMail('resume@bloemen.example', 'go-on-with-your-application');
    await other.getByLabel('6-digit code').fill(await applicant.codeFor('resume@bloemen.example'));
    await expect
      .poll(() => other.getByLabel('Legal name of the company').inputValue())
      .toBe('Half a company');
  });

  test('when the link is lost: it is mailed again, and goes on on any device', async () => {
    const page = await applicant.open('/join/demo');
    await enterAddress(page, 'lost@bloemen.example');
    await page.getByLabel('6-digit code').fill(await applicant.codeFor('lost@bloemen.example'));
    await page.getByLabel('Legal name of the company').fill('Lost and found');
    await page.getByText('Saved', { exact: true }).waitFor();
    const other = await applicant.open('/join/demo');
    await other.getByRole('link', { name: 'Already applied? Get your link again' }).click();
    await other.getByLabel('E-mail address').fill('lost@bloemen.example');
    await look(other, 'sign-up-link');
    await other.getByRole('button', { name: 'Send the link' }).click();
    await other.getByRole('heading', { name: 'Look into your mailbox' }).waitFor();
    await applicant.newMail('lost@bloemen.example', 'status-link');
    const [mail] = await applicant.mailsTo('lost@bloemen.example');
    await other.goto(/https?:\S+\/status\/\S+/.exec(mail?.text ?? '')?.[0] ?? '');
    await other.getByText('Your request is not sent yet.').waitFor();
    await look(other, 'status-describing');
    await other.getByRole('link', { name: 'Go on with it' }).click();
    await expect
      .poll(() => other.getByLabel('Legal name of the company').inputValue())
      .toBe('Lost and found');
  });

  test('when a link is none, or no longer works', async () => {
    const page = await applicant.open('/join/nothing-here');
    await page.getByRole('alert').getByText('There is no such link').waitFor();
    await look(page, 'sign-up-no-link');
    const status = await applicant.open('/status/reg_nobodys#apt_forged');
    await status.getByRole('heading', { name: 'This link does not work any more' }).waitFor();
    await status.getByLabel('E-mail address').fill('nobody@bloemen.example');
    await status.getByRole('button', { name: 'Send the link' }).click();
    await status.getByText('If there is a request with the address nobody@bloemen.example').waitFor();
    await look(status, 'status-link-sent');
  });
});

describe('the status page', () => {
  test('shows only what was asked, and sends it with what is different', async () => {
    const { id, path } = await applicant.apply('asked@bloemen.example');
    const page = await applicant.open(path);
    await page.getByText('They usually answer').waitFor();
    const question = { text: 'Which tax office?', fields: ['/company/taxId'], documents: ['trade-licence'] };
    await applicant.decide(id, 'request-information', question);
    await page.getByText('Which tax office?').waitFor();
    await look(page, 'status-answering');
    expect(await page.getByLabel('Tax or VAT id').inputValue()).toBe('NL123456789B01');
    for (const other of ['Legal name of the company', 'First name', 'Telephone', 'City'])
      expect(await page.getByText(other).count(), other).toBe(0);
    await page.getByRole('button', { name: 'Send the answer' }).click();
    await page.getByText('Write an answer, change something, or add a file.').waitFor();
    await page.getByLabel('Tax or VAT id').fill('NL004495445B01');
    await page
      .getByLabel('Trade licence')
      .setInputFiles({ name: 'asked.pdf', mimeType: 'application/pdf', buffer: pdf });
    await page.getByRole('button', { name: 'Remove asked.pdf' }).waitFor();
    await page.getByLabel('Something to add').fill('Amsterdam.');
    await page.getByRole('button', { name: 'Send the answer' }).click();
    await page.getByText(`Your answer is with ${site}.`).waitFor();
    const { changed } = await running.db.registration.findUniqueOrThrow({ where: { id } });
    expect(changed).toEqual(['/company/taxId', '/documentIds']);
  });

  test('lets the details be changed until somebody decides', async () => {
    const { id, path } = await applicant.apply('change@bloemen.example');
    const page = await applicant.open(path);
    await page.getByRole('button', { name: 'Change the details' }).click();
    await page.getByLabel('Trade name').fill('Bloemen');
    await look(page, 'status-change');
    await page.getByRole('button', { name: 'Save the changes' }).click();
    await page.getByText(`Your changes are with ${site}.`).waitFor();
    const row = await running.db.registration.findUniqueOrThrow({ where: { id } });
    expect([row.stage, row.changed]).toEqual(['reviewing', ['/company/tradeName']]);
    await applicant.decide(id, 'approve', {});
    await page.getByText('You are approved.').waitFor();
    expect(await page.getByRole('button', { name: 'Change the details' }).count()).toBe(0);
    await look(page, 'status-preparing');
    const customer = `/v1/customers/${id.replace('reg_', 'cus_')}`;
    await applicant.call('PUT', `${customer}/activation`, { active: true });
    await applicant.call('PUT', `${customer}/pricing`, { priceTypeId: 'pt_wholesale' });
    await applicant.call('PUT', `${customer}/service-days`, { monday: 'car_own' });
    await page.getByText('Your account is ready.').waitFor();
    await page.getByRole('link', { name: 'Sign in' }).waitFor();
    await look(page, 'status-active');
  });

  test('withdraws after asking, and leads to a new application', async () => {
    const page = await applicant.open('/join/demo');
    await enterAddress(page, 'again@bloemen.example');
    await page.getByLabel('6-digit code').fill(await applicant.codeFor('again@bloemen.example'));
    await describeBusiness(page, 'Again B.V.');
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.getByRole('link', { name: 'See where it stands' }).click();
    await page.getByRole('button', { name: 'Withdraw my request' }).click();
    await look(page, 'status-withdraw');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByText('They usually answer').waitFor();
    await page.getByRole('button', { name: 'Withdraw my request' }).click();
    await page.getByRole('button', { name: 'Withdraw my request' }).click();
    await page.getByText('You have withdrawn this request.').waitFor();
    await look(page, 'status-withdrawn');
    await applicant.minuteGoesBy();
    await page.getByRole('link', { name: 'Apply again' }).click();
    // Without script the form is a program's that sends it too fast.
    await page.waitForLoadState('load');
    await enterAddress(page, 'again@bloemen.example');
    await applicant.newMail('again@bloemen.example', 'verification-code');
    expect(await running.db.registration.count({ where: { email: 'again@bloemen.example' } })).toBe(2);
  });

  test('leads a rejected visitor to the page of the site, with the reason and when to come again', async () => {
    const rejectedUrl = 'https://bloom.example/for-others';
    await running.db.site.update({ where: { id: 'site_demo' }, data: { rejectedUrl } });
    const { id, path, email } = await applicant.apply('rejected@bloemen.example');
    const page = await applicant.open(path);
    await page.getByText('They usually answer').waitFor();
    const text = 'We hope to deliver to you next year.';
    await applicant.decide(id, 'reject', { reason: 'rsn_region', text, applyAgain: 'after' });
    await page.getByText(`${site} has not accepted your request.`).waitFor();
    await page.getByText('Reason: We do not deliver to your region yet').waitFor();
    await page.getByText(text).waitFor();
    await page.getByText(/You can apply again from \w+/).waitFor();
    expect(await page.getByRole('link', { name: 'Apply again' }).count()).toBe(0);
    await look(page, 'status-rejected');
    await page.context().route('https://bloom.example/**', (route) => route.fulfill({ body: 'For others' }));
    await page.getByRole('link', { name: `Go on to ${site}` }).click();
    await page.waitForURL(rejectedUrl);
    await applicant.newMail(email, 'rejected');
    expect((await applicant.mailsTo(email))[0]?.text).toContain(`${running.system.url}/rejected/site_demo`);
  });
});
