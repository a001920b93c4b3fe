import { createWrite } from '../../activities/records/write.ts';
import type { Entry, Happening } from '../../contract/entries.ts';
import { pendingGroupId } from '../../contract/ids.ts';
import { defaultPolicies, hours } from '../../contract/policies.ts';
import type { Stage } from '../../contract/stages.ts';
import { createResendTransport } from '../../emails/transports/resend.ts';
import { aSubmission } from './factories.ts';
import { publicUrl, type Running } from './onboarding.ts';
import { readingOf } from './reading.ts';
import { aRegistration } from './registration.ts';

const actor = { kind: 'staff' } as const;
let at = Date.parse('2027-03-01T09:00:00Z');

/** An entry an hour later than the one that was made before it. */
export const anEntry = (n: number, stage: Stage, happening: Happening): Entry => ({
  ...happening,
  n,
  stage,
  actor,
  at: (at += hours(1)),
});

/** A registration without a workflow, activities that leave mails to be sent, and the first entries of its book. */
export async function bookOf(running: Running) {
  const { db, secret } = running;
  const { id, codeId, email } = await aRegistration(running);
  const transport = createResendTransport({ apiKey: 're_test', baseUrl: 'http://127.0.0.1:9' });
  const activity = createWrite({ db, secret, transport, publicUrl });
  const submissionId = await aSubmission(db, id);
  const customerId = id.replace('reg_', 'cus_');
  const groupId = pendingGroupId;
  const approval = { name: 'approve', message: { groupId, checked: true } } as const;
  const book: Entry[] = [
    anEntry(1, 'verifying', { what: 'started', codeId }),
    anEntry(2, 'describing', { what: 'verified' }),
    anEntry(3, 'reviewing', { what: 'submitted', submissionId }),
    anEntry(4, 'answering', {
      what: 'informationRequested',
      fields: [],
      documents: [],
      words: { text: 'Which?' },
    }),
    anEntry(5, 'reviewing', { what: 'answered', submissionId }),
    { ...anEntry(6, 'preparing', { what: 'approved', customerId, groupId }), sent: approval },
    anEntry(7, 'preparing', { what: 'activationSet', activation: { active: true, from: '2027-06-01' } }),
    anEntry(8, 'preparing', { what: 'pricingSet', pricing: { priceTypeId: 'pt_retail' } }),
  ];
  const write = (entries: Entry[], runId = 'run') =>
    activity({ registrationId: id, runId, policies: defaultPolicies, entries });
  const put = async (...numbers: number[]) => {
    const answer = await write(numbers.map((n) => book[n - 1]!));
    return { ...answer, toSend: answer.toSend.map(({ template }) => template).toSorted() };
  };
  const everything = async () => ({
    row: { ...(await readingOf(running, id, email).row()), updatedAt: null },
    timeline: await readingOf(running, id, email).timeline(),
    messages: await db.message.findMany({ where: { registrationId: id }, orderBy: { id: 'asc' } }),
  });
  return { write, put, everything, customerId, submissionId };
}
