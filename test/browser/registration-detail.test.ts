import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applicantToken } from '../../contract/derive/token.ts';
import type { Role } from '../../contract/rights.ts';
import { installationSecret } from '../../prisma/installation.ts';
import { createDriver, type Until } from '../support/drive.ts';
import { createOutbox } from '../support/outbox.ts';
import { startConsole, type Console } from './console.ts';

const company = 'Bloemen & Zonen B.V.';

let running: Console;
let people = 0;

beforeAll(async () => {
  running = await startConsole();
}, 240_000);
afterAll(() => running.stop());

type Applicant = { id: string; email: string; customerId: string };

async function applicantIn(stage: Until): Promise<Applicant> {
  const { url, key } = running.system;
  const who = `detail.${(people += 1)}`;
  const id = await createDriver(url, key, stage)(who);
  return { id, email: `${who}@bench.example`, customerId: id.replace('reg_', 'cus_') };
}

async function ask(method: string, path: string, body?: object, bearer = running.system.key) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${bearer}` };
  const response = await fetch(running.system.url + path, {
    method,
    headers,
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : undefined };
}

const stageOf = async ({ id }: Applicant): Promise<string> =>
  (await ask('GET', `/v1/registrations/${id}`)).body.stage;
const mailsTo = ({ email }: Applicant) => createOutbox(running.system.url).mailsTo(email);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const inDialog = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

async function open({ id }: Applicant, role: Role = 'procurement_manager'): Promise<Page> {
  const page = await running.openAs(role, `/console/registrations/${id}`);
  await page.getByRole('heading', { level: 1, name: company }).waitFor({ timeout: 60_000 });
  return page;
}

const shows = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

describe('approving', () => {
  test('with the box and Save does what the button does, and offers the set-up', async () => {
    const applicant = await applicantIn('submitted');
    const page = await open(applicant);
    await shows(page, 'It waits for your decision.');
    expect(await page.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await page.getByLabel('Customer can log in').check();
    await shows(page, 'Saving approves the registration.');
    await press(page, 'Save');
    await shows(page, 'Approved by Petra Vos');
    expect(await stageOf(applicant)).toBe('preparing');
    const next = page.getByRole('link', { name: 'Set up now' });
    expect(await next.getAttribute('href')).toContain(`/customers/${applicant.customerId}/setup?tour=1`);
    await page.context().close();
  });

  test('and activating in one go makes a customer who can buy', async () => {
    const applicant = await applicantIn('submitted');
    const page = await open(applicant);
    await press(page, 'Approve');
    await page.getByLabel('Activate at once with a preset').check();
    await shows(page, /Wholesale · Monday \(Own van\)/);
    await page.getByLabel('Note for staff').fill('Met at the fair');
    await inDialog(page, 'Approve and activate');
    await shows(page, 'The customer can log in and buy.');
    await shows(page, 'Note: Met at the fair');
    const { body } = await ask('GET', `/v1/customers/${applicant.customerId}`);
    expect(body).toMatchObject({ active: true, pricing: { priceTypeId: 'pt_wholesale' } });
    await page.context().close();
  });

  test('takes a group and an id of one’s own', async () => {
    const applicant = await applicantIn('submitted');
    const page = await open(applicant);
    await press(page, 'Approve');
    await press(page, 'More');
    await page.getByLabel('Customer group').click();
    await page.getByRole('option', { name: 'Pending accounts' }).click();
    await page.getByLabel('Customer id').fill('Bloemen-1');
    await inDialog(page, 'Approve');
    await shows(page, 'Approved by Petra Vos');
    const { body } = await ask('GET', '/v1/customers/Bloemen-1');
    expect(body).toMatchObject({ groupId: 'grp_pending', registrationId: applicant.id });
    await page.context().close();
  });

  test('works with the keyboard alone', async () => {
    const applicant = await applicantIn('submitted');
    const page = await open(applicant);
    const isOn = async (name: string) => (await page.locator(':focus').allTextContents())[0] === name;
    const tabTo = async (name: string) => {
      for (let turn = 0; turn < 60 && !(await isOn(name)); turn += 1) await page.keyboard.press('Tab');
      expect(await isOn(name)).toBe(true);
    };
    await tabTo('Approve');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo('Approve');
    await page.keyboard.press('Enter');
    await shows(page, 'Approved by Petra Vos');
    expect(await stageOf(applicant)).toBe('preparing');
    await page.context().close();
  });
});

describe('rejecting', () => {
  test('with a reason says beforehand what the applicant is told, and the mail says it', async () => {
    const applicant = await applicantIn('submitted');
    const page = await open(applicant);
    await press(page, 'Reject');
    await inDialog(page, 'Reject');
    await shows(page, 'Choose a reason.');
    await page.getByLabel('Reason').click();
    await page.getByRole('option', { name: 'We do not deliver to your region yet' }).click();
    await page.getByLabel('Text for the applicant').fill('Ask again in spring.');
    await page.getByLabel('Note for staff').fill('Third try');
    await page.getByLabel('After 30 days').check();
    const told = await page.getByRole('region', { name: 'What the applicant is told' }).innerText();
    expect(told).toContain('Reason: We do not deliver to your region yet');
    await inDialog(page, 'Reject');
    await shows(page, 'Rejected by Petra Vos');
    const [mail] = await mailsTo(applicant);
    expect(mail?.template).toBe('rejected');
    for (const line of ['We do not deliver to your region yet', 'Ask again in spring.'])
      expect([told, mail?.text].every((text) => text?.includes(line))).toBe(true);
    expect(mail?.text).not.toContain('Third try');
    await shows(page, 'Note: Third try');
    await page.context().close();
  });

  test('silently needs no reason, and sends nothing', async () => {
    const applicant = await applicantIn('submitted');
    const before = (await mailsTo(applicant)).length;
    const page = await open(applicant);
    await press(page, 'Reject');
    await page.getByLabel('Reject silently').check();
    await shows(page, 'Nothing. No e-mail goes out.');
    await inDialog(page, 'Reject');
    await shows(page, 'The applicant was not told.');
    expect(await stageOf(applicant)).toBe('rejected');
    expect((await mailsTo(applicant)).length).toBe(before);
    await page.context().close();
  });
});

test('a question goes out with marked fields, and the answer comes back with the difference marked', async () => {
  const applicant = await applicantIn('submitted');
  const page = await open(applicant);
  await press(page, 'Request information');
  await page.getByLabel('Your question').fill('Is the tax id complete?');
  await page.getByLabel('Tax id').check();
  await inDialog(page, 'Send question');
  await shows(page, 'Petra Vos asked for information');
  expect((await mailsTo(applicant))[0]?.template).toBe('information-requested');

  const token = applicantToken(await installationSecret(running.db), applicant.id, Date.now());
  const answer = { text: 'It is now.', details: { company: { taxId: 'NL987654321B02' } } };
  expect((await ask('POST', `/v1/registrations/${applicant.id}/answer`, answer, token)).status).toBe(200);
  await shows(page, 'In the meantime: answered by the applicant');
  await shows(page, 'It is now.');
  const taxId = page.locator('dl > div', { hasText: 'Tax id' });
  expect(await taxId.innerText()).toMatch(/NL987654321B02\s*Changed/);
  const legalName = page.locator('dl > div', { hasText: 'Legal name' });
  expect(await legalName.innerText()).not.toContain('Changed');
  await page.context().close();
});

test('a comment is there at once, for others too', async () => {
  const applicant = await applicantIn('submitted');
  const [page, other] = [await open(applicant, 'support'), await open(applicant)];
  await page.getByRole('textbox', { name: 'Comment' }).fill('Ask about cold storage.');
  await press(page, 'Add comment');
  for (const each of [page, other]) await shows(each, 'Ask about cold storage.');
  await shows(other, 'Sam Ortiz');
  for (const each of [page, other]) await each.context().close();
});

test('a mail is looked at without its code, and sent again', async () => {
  const applicant = await applicantIn('submitted');
  const [newest, first] = await mailsTo(applicant);
  const page = await open(applicant);
  await page.getByRole('button', { name: /is your code for/ }).click();
  const frame = page.frameLocator('[role=dialog] iframe');
  await frame.getByText('••••••').first().waitFor();
  const code = /\b\d{6}\b/.exec(first?.text ?? '')?.[0] ?? '';
  expect(await frame.locator('body').innerText()).not.toContain(code);
  await inDialog(page, 'Send again');
  await shows(page, /Its code works no longer/);
  await inDialog(page, 'Close');
  await page.getByRole('button', { name: `Preview: ${newest?.subject}` }).click();
  await inDialog(page, 'Send again');
  await shows(page, `It is on its way to ${applicant.email}.`);
  const copies = page.getByRole('button', { name: `Preview: ${newest?.subject}` });
  await expect.poll(() => copies.count()).toBe(2);
  expect((await mailsTo(applicant)).map(({ subject }) => subject)).toEqual([
    newest?.subject,
    newest?.subject,
    first?.subject,
  ]);
  await page.context().close();
});

test('withdrawing asks first', async () => {
  const applicant = await applicantIn('submitted');
  const page = await open(applicant);
  await press(page, 'Withdraw');
  await inDialog(page, 'Cancel');
  expect(await stageOf(applicant)).toBe('reviewing');
  await press(page, 'Withdraw');
  await inDialog(page, 'Withdraw');
  await shows(page, 'Withdrawn by Petra Vos');
  expect(await stageOf(applicant)).toBe('withdrawn');
  await page.context().close();
});

describe('deleting', () => {
  test.each(['submitted', 'activated'] as const)('somebody who is %s takes the typed name', async (stage) => {
    const applicant = await applicantIn(stage);
    const { id, customerId } = applicant;
    const page = await open(applicant, 'admin');
    await press(page, 'Delete');
    const dialog = page.getByRole('dialog');
    await shows(page, `This deletes ${company} and everything kept about it. It can't be undone.`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('link', { name: 'Download everything (JSON)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`registration-${id}.json`);
    const button = dialog.getByRole('button', { name: 'Delete' });
    await dialog.getByLabel('Company name').fill('Bloemen');
    expect(await button.isDisabled()).toBe(true);
    await dialog.getByLabel('Company name').fill(company);
    await button.click();
    await page.waitForURL(/\/registrations$/);
    await shows(page, `${company} is deleted.`);
    expect((await ask('GET', `/v1/registrations/${id}`)).status).toBe(404);
    expect((await ask('GET', `/v1/customers/${customerId}`)).status).toBe(404);
    expect(await mailsTo(applicant)).toEqual([]);
    const { body } = await ask('GET', `/v1/audit?filter[subjectId]=${id}&filter[what]=registration.erase`);
    expect(body.items).toMatchObject([{ actor: { name: 'Anna Berg' }, data: {} }]);
    await page.context().close();
  });

  test('is not offered to whoever may not', async () => {
    const applicant = await applicantIn('submitted');
    const page = await open(applicant);
    await page.getByRole('button', { name: 'Withdraw' }).waitFor();
    expect(await page.getByRole('button', { name: 'Delete' }).count()).toBe(0);
    await page.context().close();
  });
});

test('of two who decide at once one wins, and the other is told who it was', async () => {
  const applicant = await applicantIn('submitted');
  const [anna, petra] = [await open(applicant, 'admin'), await open(applicant)];
  await press(anna, 'Approve');
  await press(petra, 'Reject');
  await petra.getByLabel('Reason').click();
  await petra.getByRole('option').first().click();
  await Promise.all([inDialog(anna, 'Approve'), inDialog(petra, 'Reject')]);
  await expect.poll(() => stageOf(applicant)).toMatch(/preparing|rejected/);
  const approved = (await stageOf(applicant)) === 'preparing';
  const [won, winner] = approved ? ['Approved', 'Anna Berg'] : ['Rejected', 'Petra Vos'];
  await shows(approved ? petra : anna, new RegExp(`${won} by ${winner}, `));
  const { body } = await ask('GET', `/v1/registrations/${applicant.id}`);
  const decisions = body.timeline.filter(({ what }: { what: string }) => /approved|rejected/.test(what));
  expect(decisions).toHaveLength(1);
  for (const page of [anna, petra]) await page.context().close();
});

test('what another person decides shows without a reload, with who it was', async () => {
  const applicant = await applicantIn('submitted');
  const [anna, petra] = [await open(applicant, 'admin'), await open(applicant)];
  await petra.getByRole('button', { name: 'Approve', exact: true }).waitFor();
  await press(anna, 'Approve');
  await inDialog(anna, 'Approve');
  await shows(petra, 'In the meantime: approved by Anna Berg, ');
  await shows(petra, 'Approved by Anna Berg, ');
  await expect.poll(() => petra.getByRole('button', { name: 'Approve', exact: true }).count()).toBe(0);
  for (const page of [anna, petra]) await page.context().close();
});

test('support reads and comments, and decides nothing', async () => {
  const applicant = await applicantIn('submitted');
  const page = await open(applicant, 'support');
  await shows(page, 'A procurement manager decides next.');
  await page.getByRole('textbox', { name: 'Comment' }).waitFor();
  for (const name of [
    'Approve',
    'Reject',
    'Request information',
    'Save',
    'Withdraw',
    'Delete',
    'Export (JSON)',
  ])
    expect(await page.getByRole('button', { name }).count()).toBe(0);
  await page.context().close();
});

test('one that is not there says so', async () => {
  const page = await running.openAs('admin', '/console/registrations/reg_none');
  await page.getByRole('heading', { level: 1, name: 'This registration is not here.' }).waitFor();
  await page.context().close();
});
