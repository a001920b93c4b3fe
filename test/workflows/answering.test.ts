import { expect, test } from 'vitest';
import { days } from '../../contract/policies.ts';
import { someDetails } from '../support/factories.ts';
import { useOnboarding } from '../support/onboarding.ts';

const running = useOnboarding();

test('the question stands in the row until it is answered, and the answer marks what changed', async () => {
  const registration = await running.begin();
  await registration.bringTo('reviewing');
  await registration.send('requestInformation', {
    text: 'Which tax office?',
    fields: ['/company/taxId'],
    documents: ['licence'],
  });
  const asked = await registration.row();
  expect(asked).toMatchObject({
    stage: 'answering',
    question: { text: 'Which tax office?', fields: ['/company/taxId'], documents: ['licence'] },
  });

  const details = someDetails();
  details.company.taxId = 'NL987654321B01';
  details.contact.phone = '+31200000000';
  await registration.answer({ text: 'Amsterdam', details });
  const answered = await registration.row();
  expect(answered).toMatchObject({ stage: 'reviewing', question: null, details });
  expect(answered.changed).toEqual(['/company/taxId', '/contact/phone']);
  expect(await registration.last()).toMatchObject({
    what: 'answered',
    data: { text: 'Amsterdam', changed: ['/company/taxId', '/contact/phone'] },
  });
});

test('an answer may be a text alone, or new details alone', async () => {
  const registration = await running.begin();
  await registration.bringTo('answering');
  await registration.answer({ text: 'Amsterdam' });
  expect((await registration.last()).data).toEqual({ text: 'Amsterdam', changed: [] });

  await registration.send('requestInformation', { text: 'And the name?' });
  await registration.send('submitDetails', { submissionId: await registration.submit('Bloemen B.V.') });
  expect(await registration.row()).toMatchObject({
    stage: 'reviewing',
    companyName: 'Bloemen B.V.',
    changed: ['/company/legalName'],
    question: null,
  });
});

test('the loop goes round as often as needed, with a mail to each side every time', async () => {
  const registration = await running.begin();
  await registration.bringTo('reviewing');
  for (const round of ['one', 'two', 'three']) {
    await registration.send('requestInformation', { text: `Question ${round}` });
    expect((await registration.row()).question).toMatchObject({ text: `Question ${round}` });
    await registration.answer({ text: `Answer ${round}` });
  }
  await registration.send('approve', {});
  const mails = await registration.mails();
  expect(mails.filter((template) => template === 'information-requested')).toHaveLength(3);
  const toStaff = await registration.mails('staff');
  expect(toStaff.filter((template) => template === 'answer-received')).toHaveLength(3);
});

test('details sent in again during the review mark the difference and do not put the review off', async () => {
  const registration = await running.begin();
  await registration.bringTo('reviewing');
  const { nextDueAt, submittedAt } = await registration.row();
  await registration.pass('10 minutes');
  await registration.send('submitDetails', { submissionId: await registration.submit('Bloemen B.V.') });
  expect(await registration.row()).toMatchObject({ nextDueAt, submittedAt, changed: ['/company/legalName'] });
  expect(await registration.mails('staff')).toEqual(['please-review']);
});

test('an unanswered question is nudged after 2 and 5 days and then waited for', async () => {
  const registration = await running.begin();
  await registration.bringTo('answering');
  const { at: askedAt } = await registration.last();
  await registration.pass('90 days');
  expect(await registration.reminders()).toEqual(
    [2, 5].map((count) => ({ template: 'answer-reminder', at: expect.closeTo(askedAt + days(count), -5) })),
  );
  const [nudge] = await registration.messages('answer-reminder');
  expect(nudge!.text).toContain('Which tax office?');
  expect((await registration.row()).stage).toBe('answering');
});

test('each question has nudges of its own, and an answered one has no more', async () => {
  const registration = await running.begin();
  await registration.bringTo('answering');
  await registration.pass('3 days');
  await registration.answer({ text: 'Amsterdam' });
  await registration.send('requestInformation', { text: 'Are you sure?' });
  const { at: askedAt } = await registration.last();
  await registration.pass('6 days');
  expect((await registration.reminders()).slice(1)).toEqual(
    [2, 5].map((count) => ({ template: 'answer-reminder', at: expect.closeTo(askedAt + days(count), -5) })),
  );
});

test('staff may decide while an answer is waited for', async () => {
  const registration = await running.begin();
  await registration.bringTo('answering');
  await registration.send('approve', {});
  await registration.pass('10 days');
  expect(await registration.row()).toMatchObject({ stage: 'preparing' });
  expect((await registration.reminders()).map(({ template }) => template)).toEqual(['activation-overdue']);
});
