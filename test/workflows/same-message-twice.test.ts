import { expect, test } from 'vitest';
import { useMailProvider } from '../support/mail-provider.ts';
import { refusalOf } from '../support/refusal.ts';

const { resend, running } = await useMailProvider();

const reviewing = async () => {
  const registration = await running.begin();
  await registration.bringTo('reviewing');
  return registration;
};

test('as an update, as a signal and as an update again is done once and answered every time', async () => {
  const registration = await reviewing();
  const message = { text: 'Which tax office?', key: 'requestInformation:abc', checked: true };
  const first = await registration.update('requestInformation', message);
  await registration.signal('requestInformation', message);
  expect(await registration.update('requestInformation', message, 'another')).toEqual(first);
  expect(await registration.story()).toEqual(['started', 'verified', 'submitted', 'informationRequested']);
  expect(await registration.mails()).toEqual([
    'verification-code',
    'request-received',
    'information-requested',
  ]);
});

test('as a signal first and as an update then is done once, though its stage is over', async () => {
  const registration = await reviewing();
  const message = { reasonId: 'rsn_region', key: 'reject:abc' };
  await resend.fault('down');
  await registration.signal('reject', message);
  expect(await registration.update('reject', message)).toMatchObject({ stage: 'rejected' });
  await resend.fault('none');
  expect((await registration.story()).filter((what) => what === 'rejected')).toHaveLength(1);
});

test('with the same update id is answered the same, even where the body is another', async () => {
  const registration = await reviewing();
  await registration.send('approve', {});
  const answer = await registration.update('setPricing', { priceTypeId: 'pt_retail' }, 'setPricing:one');
  expect(await registration.update('setPricing', { priceTypeId: 'pt_wholesale' }, 'setPricing:one')).toEqual(
    answer,
  );
  expect((await registration.row()).customer!.pricing).toEqual({ priceTypeId: 'pt_retail' });
});

test('at the same moment, five times over, is done once', async () => {
  const registration = await reviewing();
  const message = { key: 'approve:abc', checked: true };
  const answers = await Promise.all(Array.from({ length: 5 }, () => registration.update('approve', message)));
  for (const answer of answers) expect(answer).toMatchObject({ stage: 'preparing' });
  expect((await registration.story()).filter((what) => what === 'approved')).toHaveLength(1);
});

test('one key for two messages does both', async () => {
  const registration = await reviewing();
  await registration.send('approve', {});
  await registration.signal('setPricing', { priceTypeId: 'pt_retail', key: 'monday' });
  await registration.signal('setServiceDays', { monday: 'car_own', key: 'monday' });
  expect((await registration.row()).missing).toEqual(['activation']);
});

test('a key whose message was refused is still good', async () => {
  const registration = await running.begin();
  await registration.bringTo('describing');
  const message = { key: 'approve:abc', checked: true };
  expect(await refusalOf(registration.update('approve', message))).toMatchObject({ type: 'WrongStage' });
  await registration.signal('approve', message);
  await registration.send('submitDetails', { submissionId: await registration.submit() });
  expect(await registration.update('approve', message)).toMatchObject({ stage: 'preparing' });
  expect(await registration.story()).toEqual(['started', 'verified', 'ignored', 'submitted', 'approved']);
});

test('after somebody cancelled the workflow, what was done before is answered all the same', async () => {
  const registration = await reviewing();
  await resend.fault('down');
  const message = { reasonId: 'rsn_region', key: 'reject:abc', checked: true };
  const answer = await registration.update('reject', message);
  await registration.handle.cancel();
  await registration.settled();
  expect(await registration.last()).toMatchObject({ what: 'ignored', stage: 'rejected' });
  expect(await registration.update('reject', message)).toEqual(answer);
  await resend.fault('none');
  expect(await registration.handle.result()).toBeNull();
});
