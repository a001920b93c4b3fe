import { expect, test } from 'vitest';
import { applicant } from '../../contract/actors.ts';
import { refuseEntries } from '../support/refused-entries.ts';
import { codeOf, isIn, useRunning } from '../support/running.ts';

const running = useRunning();

const left = { by: applicant, callerId: 'left-over', key: 'code' };

test('a right code is proven where the worker has told so already, and nothing could be written yet', async () => {
  const { db, call, deps } = running;
  const { id, email } = await running.applicantIn('verifying');
  const code = await codeOf(running, email);
  const allow = await refuseEntries(db);
  await deps.onboarding.tell(id, 'verified', {}, left);
  await expect.poll(async () => (await deps.onboarding.known(id))?.entries).toBe(2);

  const answer = await call('POST', `/v1/registrations/${id}/verification`, { as: null, json: { code } });
  expect(answer).toMatchObject({
    status: 200,
    body: { stage: 'describing', token: expect.any(String) as string },
  });
  await allow();
  await isIn(running, { id }, 'describing');
});
