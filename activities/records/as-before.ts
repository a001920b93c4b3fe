import type { MessageBodies } from '../../contract/messages.ts';
import type { Policies } from '../../contract/policies.ts';
import type { Setup } from '../../contract/setup.ts';
import { isEnd, stages, type Stage } from '../../contract/stages.ts';
import { removeCustomer } from '../../prisma/erase.ts';
import { Prisma, type TimelineEntry } from '../../prisma/generated/client.ts';
import { messagesOf } from '../../prisma/missed.ts';
import { groupFor, newCustomer } from './new-customer.ts';
import type { Registration } from './page.ts';
import { daysOf } from './writers/setup-parts.ts';

type Tx = Prisma.TransactionClient;

/** Lines that stay, lines that are taken back, and whether a lost task of the same run wrote those. */
type Lines = { row: Registration; kept: TimelineEntry[]; taken: TimelineEntry[]; isLost: boolean };

/** How things stood when the last of the lines that stay was written. */
type Before = Lines & { stage: Stage; setup: Setup; days: ReturnType<typeof daysOf> };

export function beforeOf(lines: Lines, policies: Policies): Before {
  const setup = setupOf(lines.kept);
  const days = daysOf(setup.activation ?? { active: false }, policies);
  return { ...lines, stage: lines.kept.at(-1)?.stage ?? 'verifying', setup, days };
}

/** The parts that were set, each with its last value: their entries keep just that. */
const setupOf = (kept: TimelineEntry[]): Setup =>
  Object.assign(
    {},
    ...kept.flatMap(({ what, data }) =>
      ['activationSet', 'pricingSet', 'serviceDaysSet'].includes(what) ? [data] : [],
    ),
  ) as Setup;

/** What of the row depends on the stage. */
export function rowAsIn({ stage, kept, setup, days }: Before): Prisma.RegistrationUpdateInput {
  if (isEnd(stage)) return {};
  return {
    stage,
    endedAt: null,
    rejection: Prisma.DbNull,
    ...(stage === 'verifying' && { verifiedAt: null }),
    ...(isBefore(stage, 'reviewing') && { submittedAt: null }),
    ...(isBefore(stage, 'answering') && { question: Prisma.DbNull }),
    ...(stage === 'answering' && { question: questionOf(kept) }),
    ...(stage === 'preparing' && { setup: orNull(setup), activatesAt: days.activatesAt }),
    ...(isBefore(stage, 'preparing') && {
      ...{ decidedAt: null, decidedById: null, decidedByName: null },
      ...{ setup: Prisma.DbNull, activatesAt: null },
    }),
  };
}

const isBefore = (stage: Stage, other: Stage): boolean => stages.indexOf(stage) < stages.indexOf(other);

function questionOf(kept: TimelineEntry[]): Prisma.InputJsonObject {
  const asked = kept.findLast(({ what }) => what === 'informationRequested');
  return { ...(asked?.data as Prisma.InputJsonObject), askedAt: asked?.at.toISOString() ?? '' };
}

const orNull = (setup: Setup) =>
  Object.keys(setup).length > 0 ? (setup as Prisma.InputJsonObject) : Prisma.DbNull;

/** One whom it made goes, one whom it removed comes back, and nobody is active before the workflow says so. */
export async function putCustomerBack(tx: Tx, before: Before): Promise<void> {
  const { row, stage, taken, isLost, setup, days } = before;
  if (isEnd(stage)) return;
  const { customerId } = row;
  // Who was active before a reset may have orders.
  const isNew = isLost || !taken.some(({ what }) => what === 'activated');
  if (customerId && isBefore(stage, 'preparing') && isNew) {
    for (const remove of removeCustomer(customerId)) await remove(tx);
    return;
  }
  const setUp = {
    ...{ active: false, activeFrom: days.activeFrom, activeFromDay: days.activeFromDay },
    pricing: setup.pricing ?? Prisma.DbNull,
    serviceDays: setup.serviceDays ?? Prisma.DbNull,
  };
  if (customerId) await tx.customer.update({ where: { id: customerId }, data: setUp });
  else if (stage === 'preparing') await makeAgain(tx, before, setUp);
}

async function makeAgain(tx: Tx, { row, kept }: Before, setUp: Partial<Prisma.CustomerCreateManyInput>) {
  const approved = kept.findLast(({ what }) => what === 'approved');
  if (!approved) throw new Error('nobody to bring back: the registration was not approved');
  const { customerId: id } = approved.data as { customerId: string };
  const [sent] = messagesOf([approved]);
  const groupId = await groupFor(tx, (sent?.message as MessageBodies['approve'] | undefined)?.groupId);
  const site = await tx.site.findUniqueOrThrow({ where: { id: row.siteId } });
  await tx.customer.create({ data: { ...newCustomer(row, { id, groupId, site }), ...setUp } });
  await tx.registration.update({ where: { id: row.id }, data: { customerId: id } });
}
