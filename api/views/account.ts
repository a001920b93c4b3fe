import { z } from '@hono/zod-openapi';
import { weekdays, type ServiceDays } from '../../contract/weekdays.ts';
import type { Database } from '../../prisma/client.ts';
import type { OwnCustomer } from '../accounts.ts';
import { timestamp } from '../schemas.ts';
import { brandOf, brandSchema } from './brand.ts';
import { eligibilityNow, eligibilitySchema } from './eligibility.ts';

const named = z.object({ id: z.string(), name: z.string() });

export const accountSchema = z
  .object({
    name: z.string(),
    email: z.string(),
    hasPassword: z.boolean(),
    customers: z.array(
      z.object({
        id: z.string(),
        site: brandSchema,
        company: z.string().nullable(),
        eligibility: eligibilitySchema.omit({ token: true }),
        currency: z.string(),
        priceType: named.nullable(),
        /** Days without a delivery are left out. */
        deliveries: z.array(z.object({ weekday: z.enum(weekdays), carrier: named })),
        lastSignInAt: timestamp.nullable(),
      }),
    ),
  })
  .openapi('Account');

export type Account = z.infer<typeof accountSchema>;

export async function accountOf(db: Database, customers: OwnCustomer[]): Promise<Account> {
  const userId = customers[0]?.userId ?? '';
  const [user, names] = await Promise.all([
    db.user.findUniqueOrThrow({ where: { id: userId }, include: { credentials: { select: { id: true } } } }),
    offered(db),
  ]);
  return {
    name: user.name,
    email: user.email,
    hasPassword: user.credentials.length > 0,
    customers: await Promise.all(customers.map((customer) => customerOf(db, customer, names))),
  };
}

type Names = Awaited<ReturnType<typeof offered>>;

async function offered(db: Database) {
  const [carriers, priceTypes] = await Promise.all([db.carrier.findMany(), db.priceType.findMany()]);
  const byId = (rows: { id: string; name: string }[]) =>
    new Map(rows.map(({ id, name }) => [id, { id, name }]));
  return { carriers: byId(carriers), priceTypes: byId(priceTypes) };
}

async function customerOf(db: Database, customer: OwnCustomer, { carriers, priceTypes }: Names) {
  const { id, site, companyName, registration, preferredCurrency, lastSignInAt } = customer;
  const days = (customer.serviceDays ?? {}) as Partial<ServiceDays>;
  const eligibility = await eligibilityNow(db, { siteId: site.id, customer, registration });
  return {
    id,
    site: brandOf(site),
    company: companyName,
    eligibility,
    currency: preferredCurrency ?? site.currency,
    priceType: priceTypes.get(eligibility.priceTypeId ?? '') ?? null,
    deliveries: weekdays.flatMap((weekday) => {
      const carrier = carriers.get(days[weekday] ?? '');
      return carrier ? [{ weekday, carrier }] : [];
    }),
    lastSignInAt: lastSignInAt?.toISOString() ?? null,
  };
}
