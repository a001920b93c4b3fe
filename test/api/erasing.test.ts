import { describe, expect, test } from 'vitest';
import { doLeftOver } from '../../api/left-over.ts';
import { everything } from '../support/everything.ts';
import { someDetails } from '../support/factories.ts';
import { isGone } from '../support/gone.ts';
import { useRunning, type Applicant } from '../support/running.ts';

/** Temporal can't be reached for the next erasure, so that it stops between its two halves. */
let stopsHalfWay = false;

const running = useRunning({
  change: ({ onboarding }) => ({
    onboarding: {
      ...onboarding,
      erase: async (id) => {
        if (stopsHalfWay) throw new Error('stopped half-way');
        await onboarding.erase(id);
      },
    },
  }),
});

const erase = ({ id }: Applicant, more = {}) => running.call('DELETE', `/v1/registrations/${id}`, more);

describe('erasing', () => {
  test('removes a customer with all that is kept, and leaves one line that names nobody', async () => {
    const applicant = await running.applicantIn('active');
    const { id, email, token, customerId } = applicant;
    const keyed = { 'idempotency-key': 'kept' };
    const comment = { json: { text: 'Ask for Wilhelmina' }, headers: keyed };
    await running.call('POST', `/v1/registrations/${id}/comments`, comment);
    await running.call('PATCH', `/v1/customers/${customerId}`, { json: { onHold: true }, headers: keyed });
    expect(await running.mailsTo(email, 5)).toContain('on-hold');
    expect(await everything(running.db)).toMatch(/Wilhelmina/);

    expect((await erase(applicant)).status).toBe(204);
    const left = await everything(running.db);
    for (const trace of [email, 'Wilhelmina', 'Bloemgracht', 'Bloemen & Zonen'])
      expect(left).not.toContain(trace);
    expect(await running.db.auditEntry.findMany({ where: { subjectId: id } })).toMatchObject([
      { what: 'registration.erase', actorId: 'key_admin', data: {} },
    ]);
    expect((await running.call('GET', `/v1/registrations/${id}`)).status).toBe(404);
    expect((await running.call('GET', `/v1/registrations/${id}`, { as: token })).status).toBe(404);
    expect((await running.call('GET', `/v1/customers/${customerId}`)).status).toBe(404);
    expect((await erase(applicant)).status).toBe(404);
  });

  test('ends a workflow that runs, and deletes its history', async () => {
    const applicant = await running.applicantIn('reviewing');
    await erase(applicant);
    await isGone(running.client, applicant.id);
  });

  test('leaves the other registrations of the address, and no id comes twice', async () => {
    const { call, db } = running;
    const applicant = await running.applicantIn('describing');
    await erase(applicant);
    await db.code.updateMany({ data: { claimedAt: new Date(0) } });
    const again = await call('POST', '/v1/registrations', {
      json: { invite: 'demo', email: applicant.email },
    });
    expect(again.status).toBe(202);
    expect(again.body.id).not.toBe(applicant.id);
  });

  test('that was interrupted goes on where it stopped, with one line all the same', async () => {
    const applicant = await running.applicantIn('reviewing');
    const { id, token } = applicant;
    await running.db.registration.update({ where: { id }, data: { erasingAt: new Date() } });
    expect((await running.call('GET', `/v1/registrations/${id}`, { as: token })).status).toBe(404);
    const sent = await running.call('PUT', `/v1/registrations/${id}/details`, {
      as: token,
      json: someDetails(),
    });
    expect(sent.status).toBe(404);
    expect((await erase(applicant)).status).toBe(204);
    expect(await running.db.registration.count({ where: { id } })).toBe(0);
  });

  test('that was interrupted is finished by the worker, and its caller is told so', async () => {
    const applicant = await running.applicantIn('reviewing');
    const { id } = applicant;
    const headers = { 'idempotency-key': 'interrupted' };
    stopsHalfWay = true;
    expect((await erase(applicant, { headers })).status).toBe(503);
    stopsHalfWay = false;
    await running.db.registration.update({ where: { id }, data: { erasingAt: new Date() } });
    await doLeftOver(running.deps);
    expect(await running.db.registration.count({ where: { id } })).toBe(1);

    await running.db.registration.update({ where: { id }, data: { erasingAt: new Date(Date.now() - 6000) } });
    await Promise.all([doLeftOver(running.deps), doLeftOver(running.deps)]);
    expect(await running.db.registration.count({ where: { id } })).toBe(0);
    await isGone(running.client, id);
    expect((await erase(applicant, { headers })).status).toBe(204);
    expect((await erase(applicant, { headers, as: running.keys.staff })).status).toBe(403);
    expect((await erase(applicant)).status).toBe(404);
    expect(await running.db.auditEntry.count({ where: { subjectId: id } })).toBe(1);
  });

  test('again with the same key is the same answer', async () => {
    const applicant = await running.applicantIn('describing');
    const headers = { 'idempotency-key': 'once' };
    expect((await erase(applicant, { headers })).status).toBe(204);
    expect((await erase(applicant, { headers })).status).toBe(204);
    expect((await erase(applicant)).status).toBe(404);
  });
});
