import type { Message, MessageBodies, MessageName } from '../../contract/messages.ts';
import type { Deps } from '../deps.ts';
import { weekdays } from '../../contract/weekdays.ts';
import { claimCustomerId } from '../../prisma/customer-id.ts';

type CheckRequest = { registrationId: string; name: MessageName; message: Message };
type Look = (deps: Deps, message: Message, registrationId: string) => Promise<string | undefined>;

/** Looks up what only the database knows of a message sent by hand; answers the problem, if there is one. */
export const createCheck =
  (deps: Deps) =>
  async ({ registrationId, name, message }: CheckRequest): Promise<string | undefined> =>
    looks[name]?.(deps, message, registrationId);

const knownSubmission =
  (kind?: 'details'): Look =>
  async ({ db }, message, registrationId) => {
    const { submissionId: id } = message as MessageBodies['answer'];
    const found = await db.submission.findFirst({ where: { id, registrationId, ...(kind && { kind }) } });
    return found ? undefined : 'no such submission';
  };

const looks: { [Name in MessageName]?: Look } = {
  submitDetails: knownSubmission('details'),
  answer: knownSubmission(),
  reject: async ({ db }, message) => {
    const { reasonId: id } = message as MessageBodies['reject'];
    return !id || (await db.rejectionReason.findUnique({ where: { id } })) ? undefined : 'no such reason';
  },
  setPricing: (deps, message) => knownPriceType(deps, message as MessageBodies['setPricing']),
  setServiceDays: (deps, message) => knownCarriers(deps, message as MessageBodies['setServiceDays']),
  approve: async (deps, message, registrationId) => {
    const { setup = {}, groupId, customerId } = message as MessageBodies['approve'];
    return (
      (setup.pricing && (await knownPriceType(deps, setup.pricing))) ??
      (setup.serviceDays && (await knownCarriers(deps, setup.serviceDays))) ??
      (groupId && !(await deps.db.customerGroup.findUnique({ where: { id: groupId } }))
        ? 'no such group'
        : undefined) ??
      (await knownAddress(deps, registrationId)) ??
      (customerId && !(await claimCustomerId(deps.db, customerId, registrationId))
        ? 'the customer id is taken'
        : undefined)
    );
  },
};

async function knownPriceType({ db }: Deps, { priceTypeId }: MessageBodies['setPricing']) {
  return (await db.priceType.findUnique({ where: { id: priceTypeId } })) ? undefined : 'no such price type';
}

async function knownCarriers({ db }: Deps, days: MessageBodies['setServiceDays']) {
  const ids = new Set(weekdays.flatMap((day) => days[day] ?? []));
  const known = await db.carrier.findMany({ where: { id: { in: [...ids] } }, select: { id: true } });
  return [...ids].every((id) => known.some((carrier) => carrier.id === id)) ? undefined : 'no such carrier';
}

/** Staff can have made a customer of the address in the meantime, and an address is one customer of a site. */
async function knownAddress({ db }: Deps, id: string): Promise<string | undefined> {
  const row = await db.registration.findUnique({ where: { id }, select: { siteId: true, email: true } });
  if (!row?.email) return undefined;
  const where = { siteId: row.siteId, email: row.email, NOT: { registration: { id } } };
  return (await db.customer.count({ where })) > 0 ? 'the address is a customer already' : undefined;
}
