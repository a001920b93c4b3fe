import { expect, test } from 'vitest';
import { applicant } from '../../contract/actors.ts';
import { codeOf, isIn, useRunning } from '../support/running.ts';

const running = useRunning();

const left = { by: applicant, callerId: 'left-over', key: 'code' };

test('a right code is proven where the worker has told so already, and nothing could be written yet', async () => {
  const { db, call, deps } = running;
  const { id, email } = await running.applicantIn('verifying');
  const code = await codeOf(running, email);
  await db.$executeRaw`
    CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''not now''; END'`;
  await db.$executeRaw`CREATE TRIGGER refuse BEFORE INSERT ON timeline_entries EXECUTE FUNCTION refuse()`;
  await deps.onboarding.tell(id, 'verified', {}, left);
  await expect.poll(async () => (await deps.onboarding.known(id))?.entries).toBe(2);

  const answer = await call('POST', `/v1/registrations/${id}/verification`, { as: null, json: { code } });
  expect(answer).toMatchObject({
    status: 200,
    body: { stage: 'describing', token: expect.any(String) as string },
  });
  await db.$executeRaw`DROP TRIGGER refuse ON timeline_entries`;
  await isIn(running, { id }, 'describing');
});
