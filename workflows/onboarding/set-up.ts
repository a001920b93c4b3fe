import { condition } from '@temporalio/workflow';
import { enter, leaves, type Book } from './book.ts';
import { isComplete, isReady } from './state.ts';
import { activate } from './steps.ts';
import { system } from '../../contract/actors.ts';

/** Staff set the customer up; reminded once. The last part, or the day that was set, makes it active. */
export async function setUp(book: Book): Promise<void> {
  if (book.state.stage !== 'preparing') return;
  await Promise.all([remindStaff(book), startOnItsDay(book)]);
}

async function remindStaff(book: Book): Promise<void> {
  const { setupReminderAfterMs } = book.state.policies;
  if (await leaves(book, 'preparing', setupReminderAfterMs, 'remind of the set-up')) return;
  if (!isComplete(book.state))
    enter(book, { what: 'reminded', reminder: { template: 'activation-overdue' } });
}

async function startOnItsDay(book: Book): Promise<void> {
  while (book.state.stage === 'preparing') {
    await condition(() => book.state.stage !== 'preparing' || dayToWaitFor(book) !== undefined);
    const day = dayToWaitFor(book);
    if (day === undefined) continue;
    const waitMs = Math.max(1, day - Date.now());
    const changed = () => dayToWaitFor(book) !== day;
    if (await condition(changed, waitMs, { summary: 'activate on the day that was set' })) continue;
    if (isReady(book.state, Date.now())) activateNow(book);
  }
}

/** The day is waited for only while everything else is there. */
const dayToWaitFor = (book: Book): number | undefined =>
  isComplete(book.state) ? book.state.startsAt : undefined;

function activateNow(book: Book): void {
  const { state, happening } = activate(book.state, { by: system, at: Date.now() });
  enter(book, happening, { state });
}
