import { describe, expect, test } from 'vitest';
import type { Happening } from '../../contract/entries.ts';
import { hours } from '../../contract/policies.ts';
import type { Stage } from '../../contract/stages.ts';
import { anEntry, bookOf } from '../support/book.ts';
import { writtenAndLost } from '../support/lost.ts';
import { useOnboarding } from '../support/onboarding.ts';

const running = useOnboarding();

async function describing() {
  const registration = await running.begin({ detailsReminderAfterMs: hours(48) });
  await registration.bringTo('describing');
  const submissionId = await registration.submit();
  const lost = await writtenAndLost(running, registration.handle, {
    sent: { name: 'submitDetails', message: { submissionId } },
    entry: { what: 'submitted', submissionId },
    stage: 'reviewing',
    at: Number(await running.env.currentTimeMs()),
  });
  return { ...registration, lost };
}

describe('details that a lost task had taken', () => {
  test('are taken before what the row already allowed', async () => {
    const { send, story, mails, lost } = await describing();
    expect(await send('approve', lost)).toMatchObject({ stage: 'preparing' });
    expect(await story()).toEqual(['started', 'verified', 'submitted', 'approved']);
    expect(await mails()).toEqual(['verification-code', 'request-received', 'approved']);
  });

  test('are taken after a reminder that was written in their place', async () => {
    const { pass, row, story, mails } = await describing();
    await pass('49 hours');
    expect(await row()).toMatchObject({
      stage: 'reviewing',
      entries: 4,
      companyName: 'Bloemen & Zonen B.V.',
    });
    expect(await story()).toEqual(['started', 'verified', 'reminded', 'submitted']);
    expect(await mails()).toEqual(['verification-code', 'details-reminder', 'request-received']);
  });

  test('are ignored where they are no longer possible', async () => {
    const { send, settled, row, story, mails } = await describing();
    await send('withdraw', {});
    await settled();
    expect((await row()).stage).toBe('withdrawn');
    expect(await story()).toEqual(['started', 'verified', 'withdrawn', 'ignored']);
    expect(await mails()).toEqual(['verification-code', 'withdrawn']);
  });

  test('are taken once when they are sent again as well', async () => {
    const { send, story, lost } = await describing();
    const key = 'submitDetails:lost';
    const submissionId = 'of no use';
    expect(await send('submitDetails', { submissionId, key, ...lost })).toMatchObject({ stage: 'reviewing' });
    expect(await story()).toEqual(['started', 'verified', 'submitted']);
  });
});

test('a message that claims to have seen more than was ever written is looked at as any other', async () => {
  const registration = await running.begin();
  await registration.bringTo('reviewing');
  expect(await registration.send('approve', { seen: 99 })).toMatchObject({ stage: 'preparing' });
});

/** What a lost task may have written in a stage; the first entries of the book lead there. */
const lostIn: [first: number, Stage, ...Happening[]][] = [
  [1, 'describing', { what: 'verified' }],
  [1, 'withdrawn', { what: 'withdrawn' }],
  [2, 'withdrawn', { what: 'withdrawn' }],
  [
    3,
    'answering',
    { what: 'informationRequested', fields: ['/company/taxId'], documents: [], words: { text: 'Why?' } },
  ],
  [
    3,
    'preparing',
    { what: 'approved', customerId: 'own' },
    { what: 'pricingSet', pricing: { priceTypeId: 'pt_retail' } },
  ],
  [3, 'rejected', { what: 'rejected', reasonId: 'rsn_region', silent: false }],
  [4, 'reviewing', { what: 'answered', submissionId: 'own' }],
  [4, 'rejected', { what: 'rejected', silent: true }],
  [8, 'preparing', { what: 'pricingSet', pricing: { priceTypeId: 'pt_wholesale' } }],
  [8, 'active', { what: 'activated' }],
  [6, 'withdrawn', { what: 'withdrawn' }],
  [8, 'withdrawn', { what: 'withdrawn' }],
];

test.each(lostIn)('after entry %i, a lost %s leaves nothing behind', async (first, stage, ...lost) => {
  const { put, write, everything, customerId, submissionId } = await bookOf(running);
  const own = (happening: Happening): Happening => ({
    ...happening,
    ...('customerId' in happening && { customerId }),
    ...('submissionId' in happening && { submissionId }),
  });
  for (let n = 1; n <= first; n += 1) await put(n);
  const before = await everything();
  await write(lost.map((happening, i) => anEntry(first + 1 + i, stage, own(happening))));
  expect((await everything()).row).not.toEqual(before.row);

  const late = anEntry(first + 1, before.row.stage, {
    what: 'ignored',
    message: 'approve',
    problem: 'none',
  });
  await write([late]);
  const { row, timeline, messages } = await everything();
  expect(timeline.map(({ what }) => what)).toEqual([...before.timeline.map(({ what }) => what), 'ignored']);
  expect(messages).toEqual(before.messages);
  expect(comparable(row)).toEqual(comparable(before.row));
});

type Row = Awaited<ReturnType<Awaited<ReturnType<typeof bookOf>>['everything']>>['row'];

/** But for the number of entries, and for when a customer who is back was made. */
const comparable = ({ customer, ...row }: Row) => ({
  ...row,
  ...{ entries: 0, queue: null, nextDueAt: null },
  customer: customer && { ...customer, createdAt: null, updatedAt: null },
});

test('a task that was frozen, and goes on after another has done its work, changes nothing', async () => {
  const { put, write, everything } = await bookOf(running);
  await put(1);
  const frozen = anEntry(2, 'withdrawn', { what: 'withdrawn' });
  await write([anEntry(2, 'describing', { what: 'verified' })]);
  const before = await everything();
  await expect(write([frozen])).rejects.toThrow('a later task');
  expect(await everything()).toEqual(before);
});

const withdrawal = { name: 'withdraw', message: { key: 'withdraw:lost' } } as const;

/** A book whose next entry is another than the one that a lost task has written. */
async function withLostWithdrawal() {
  const book = await bookOf(running);
  await book.put(1, 2, 3);
  await book.write([{ ...anEntry(4, 'withdrawn', { what: 'withdrawn' }), sent: withdrawal }]);
  const own = anEntry(4, 'reviewing', { what: 'reminded', reminder: { template: 'takes-longer' } });
  return { ...book, own };
}

test('every try is told of the messages for which it made room', async () => {
  const { write, own } = await withLostWithdrawal();
  const first = await write([own]);
  expect(first.missed).toEqual([withdrawal]);
  expect(await write([own])).toEqual(first);
  expect(
    (await write([anEntry(5, 'reviewing', { what: 'ignored', message: 'answer', problem: '' })])).missed,
  ).toBeUndefined();
});

test('two tries at the same moment make room once, ten times over', async () => {
  for (let round = 0; round < 10; round += 1) {
    const { write, own, everything } = await withLostWithdrawal();
    const [one, two] = await Promise.all([write([own]), write([own])]);
    expect(two).toEqual(one);
    const { row, timeline, messages } = await everything();
    expect(row).toMatchObject({ stage: 'reviewing', entries: 4, endedAt: null });
    expect(timeline.map(({ what }) => what)).toEqual(['started', 'verified', 'submitted', 'reminded']);
    expect(messages.filter(({ entry }) => entry === 4).map(({ template }) => template)).toEqual([
      'takes-longer',
    ]);
  }
});

describe('after a reset', () => {
  /** Where the run before had another fourth entry. */
  const aQuestion = () =>
    anEntry(4, 'answering', {
      what: 'informationRequested',
      fields: [],
      documents: [],
      words: { text: 'Why?' },
    });

  test('the row follows the new run, and what the old one took is not taken again', async () => {
    const { put, write, everything } = await bookOf(running);
    await put(1, 2, 3);
    const rejected = anEntry(4, 'rejected', { what: 'rejected', silent: false });
    await write([{ ...rejected, sent: { name: 'reject', message: {} } }]);
    expect((await write([aQuestion()], 'another run')).missed).toBeUndefined();
    expect((await everything()).row).toMatchObject({ stage: 'answering', endedAt: null, decidedAt: null });
  });

  test('the same decision with another reason is another decision', async () => {
    const { put, write, everything } = await bookOf(running);
    await put(1, 2, 3);
    const rejected = (reasonId: string) =>
      anEntry(4, 'rejected', { what: 'rejected', silent: true, reasonId });
    await write([rejected('rsn_region')]);
    const right = rejected('rsn_incomplete');
    await write([right], 'another run');
    const { row } = await everything();
    expect(row.rejection).toMatchObject({ reasonId: 'rsn_incomplete' });
    await write([right], 'another run');
    expect((await everything()).row).toEqual(row);
  });

  test('nobody is a customer whose approval was taken back', async () => {
    const { put, write, everything, customerId } = await bookOf(running);
    await put(1, 2, 3, 4, 5, 6);
    await write([anEntry(6, 'rejected', { what: 'rejected', silent: true })], 'another run');
    expect((await everything()).row).toMatchObject({ stage: 'rejected', customerId: null });
    expect(await running.db.customer.count({ where: { id: customerId } })).toBe(0);
  });

  test('a customer who was active is set up again with the next approval', async () => {
    const { put, write, everything, customerId } = await bookOf(running);
    await put(1, 2, 3, 4, 5, 6, 7, 8);
    await write([anEntry(9, 'active', { what: 'activated' })]);
    const again = [
      anEntry(6, 'preparing', { what: 'approved', customerId }),
      anEntry(7, 'preparing', { what: 'pricingSet', pricing: { priceTypeId: 'pt_wholesale' } }),
    ];
    await write(again.slice(0, 1), 'another run');
    expect((await everything()).row.customer).toMatchObject({ active: false, pricing: null });
    await write(again, 'another run');
    await write([anEntry(8, 'active', { what: 'activated' })], 'another run');
    const { customer } = (await everything()).row;
    expect(customer).toMatchObject({
      id: customerId,
      active: true,
      pricing: { priceTypeId: 'pt_wholesale' },
    });
  });

  /** Whose rejection has been mailed. */
  async function rejectedAndMailed() {
    const book = await bookOf(running);
    await book.put(1, 2, 3);
    const rejected = (n: number, key: string) => ({
      ...anEntry(n, 'rejected', { what: 'rejected', silent: false }),
      key,
    });
    const { toSend } = await book.write([rejected(4, 'one')]);
    const id = toSend[0]!.id;
    await running.db.message.update({ where: { id }, data: { state: 'sent', attempts: 1 } });
    const mails = async () => {
      const { messages } = await book.everything();
      return messages.flatMap(({ template, state }) => (template === 'rejected' ? [state] : []));
    };
    return { ...book, rejected, mails };
  }

  test('no mail that has gone leaves again, though its entry comes later', async () => {
    const { write, rejected, mails } = await rejectedAndMailed();
    await write([aQuestion(), rejected(5, 'one')], 'another run');
    expect(await mails()).toEqual(['sent']);
  });

  test('another message is mailed, though its entry stands in the place of one that was', async () => {
    const { write, rejected, mails } = await rejectedAndMailed();
    await write([rejected(4, 'two')], 'another run');
    expect((await mails()).toSorted()).toEqual(['queued', 'sent']);
  });
});
