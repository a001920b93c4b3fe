import type { Prisma } from '../../prisma/generated/client.ts';
import { customerView, withRegistration, type CustomerRow } from '../views/customer.ts';
import { orderView } from '../views/order.ts';
import { signInOf } from './sign-in-of.ts';
import { auditOf, messageOf, registrationOf, withAll } from './shapes.ts';

type Tx = Prisma.TransactionClient;
type Person = { siteId: string; email: string | null; registrationId?: string; customerId?: string };

/** All that is kept about a person at one site, as one document. Codes, tokens and keys are no part of it. */
export async function everythingAbout(db: Tx, person: Person) {
  const registrations = await registrationsOf(db, person);
  const customer = await customerOf(db, person);
  const registrationIds = registrations.map(({ id }) => id);
  const ids = [...registrationIds, ...(customer ? [customer.id] : [])];
  const messages = await db.message.findMany({
    where: {
      OR: [{ registrationId: { in: registrationIds } }, ...(customer ? [{ customerId: customer.id }] : [])],
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const orders = customer ? await db.order.findMany(ofCustomer(customer.id)) : [];
  const audit = await db.auditEntry.findMany({ where: { subjectId: { in: ids } }, orderBy: { at: 'asc' } });
  return {
    exportedAt: new Date().toISOString(),
    site: person.siteId,
    email: person.email,
    customer: customer && customerView(customer),
    signIn: customer?.userId ? await signInOf(db, customer.userId) : null,
    registrations: registrations.map(registrationOf),
    messages: messages.map(messageOf),
    orders: orders.map(orderView),
    audit: audit.map(auditOf),
  };
}

const ofCustomer = (customerId: string) => ({
  where: { customerId },
  orderBy: [{ placedAt: 'asc' as const }, { id: 'asc' as const }],
});

/** Those of the same address too: they are the same person's. */
const registrationsOf = (db: Tx, { siteId, email, registrationId }: Person) =>
  db.registration.findMany({
    where: {
      erasingAt: null,
      OR: [
        ...(registrationId ? [{ id: registrationId }] : []),
        ...(email === null ? [] : [{ siteId, email }]),
      ],
    },
    include: withAll,
    orderBy: { createdAt: 'asc' },
  });

async function customerOf(db: Tx, { siteId, email, customerId }: Person): Promise<CustomerRow | null> {
  const include = withRegistration;
  if (customerId) return db.customer.findUnique({ where: { id: customerId }, include });
  return email === null ? null : db.customer.findFirst({ where: { siteId, email }, include });
}
