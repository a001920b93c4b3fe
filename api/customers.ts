import { isDeepStrictEqual } from 'node:util';
import { newId } from '../contract/derive/keyed.ts';
import type { NoticeTemplate } from '../contract/notices.ts';
import type { Customer, Prisma } from '../prisma/generated/client.ts';
import { auditLine } from './audit.ts';
import type { Caller } from './auth/caller.ts';
import { notFound } from './problem.ts';
import type { ApiDeps } from './types.ts';
import { notErasing, withRegistration, type CustomerRow } from './views/customer.ts';

type Tx = Prisma.TransactionClient;

/** What staff change of a customer who is set up; none of it is personal data, so all of it goes into the audit log. */
type Changeable = Pick<
  Customer,
  'active' | 'onHold' | 'activeFromDay' | 'pricing' | 'serviceDays' | 'groupId'
>;
export type Change = Partial<Changeable>;

export async function customerOf(db: Tx, id: string): Promise<CustomerRow> {
  const row = await db.customer.findUnique({ where: { id, ...notErasing }, include: withRegistration });
  if (!row) throw notFound('No such customer.');
  return row;
}

/**
 * Changes a customer in one transaction with its audit line and, where the change opens or closes the shop for
 * them, the notice of the mail that says so. `decide` may refuse by throwing.
 */
export async function changeCustomer(
  deps: ApiDeps,
  caller: Caller,
  id: string,
  what: `customer.${string}`,
  decide: (before: CustomerRow) => Change,
): Promise<CustomerRow> {
  const { after, noticeId } = await deps.db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM customers WHERE id = ${id} FOR UPDATE`;
    const before = await customerOf(tx, id);
    const changed = differences(before, decide(before));
    if (Object.keys(changed).length === 0) return { after: before };
    const after = await tx.customer.update({
      where: { id },
      data: changed as Prisma.CustomerUpdateInput,
      include: withRegistration,
    });
    await tx.auditEntry.create(
      auditLine(caller, what, id, { before: pick(before, changed), after: pick(after, changed) }),
    );
    return { after, noticeId: await notice(tx, before, after) };
  });
  // The worker starts those that can't be started now.
  if (noticeId) void deps.notices.start(noticeId).catch(() => deps.log(`${noticeId} is left to the worker`));
  return after;
}

const differences = (before: Customer, change: Change): Change =>
  Object.fromEntries(
    Object.entries(change).filter(
      ([field, value]) => !isDeepStrictEqual(value, before[field as keyof Change]),
    ),
  );

const pick = (row: Customer, fields: Change): Prisma.InputJsonObject =>
  Object.fromEntries(Object.keys(fields).map((field) => [field, row[field as keyof Change]]));

const mayLogIn = ({ active, onHold }: Customer): boolean => active && !onHold;

async function notice(tx: Tx, before: Customer, after: Customer): Promise<string | undefined> {
  const template = noticeOf(before, after);
  if (!template) return undefined;
  const { id } = await tx.notice.create({ data: { id: newId('ntc'), template, customerId: after.id } });
  return id;
}

/** Out of it by hold there is a mail; by not active there is none. */
function noticeOf(before: Customer, after: Customer): NoticeTemplate | undefined {
  if (!mayLogIn(before) && mayLogIn(after)) return 'account-now-active';
  return mayLogIn(before) && after.onHold ? 'on-hold' : undefined;
}
