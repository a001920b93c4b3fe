import { z } from '@hono/zod-openapi';
import { money } from '../../contract/inputs/money.ts';
import { setupParts, type Setup, type SetupPart } from '../../contract/setup.ts';
import { stages } from '../../contract/stages.ts';
import { weekdays, type Weekday } from '../../contract/weekdays.ts';
import type { Prisma } from '../../prisma/generated/client.ts';
import { ActivityStatus } from '../../prisma/generated/enums.ts';
import { timestamp } from '../schemas.ts';
import { addressSchema, companySchema, contactSchema } from './business.ts';

export const withRegistration = { registration: true } satisfies Prisma.CustomerInclude;

export type CustomerRow = Prisma.CustomerGetPayload<{ include: typeof withRegistration }>;

/** One whose registration is being erased is gone for everybody. */
export const notErasing = {
  NOT: { registration: { erasingAt: { not: null } } },
} satisfies Prisma.CustomerWhereInput;

const pricingSchema = z.object({
  priceTypeId: z.string(),
  markupPercent: z.number().optional(),
  paymentTerms: z.string().optional(),
  creditLimit: money.optional(),
  minimumOrder: money.optional(),
  taxExempt: z.boolean().optional(),
});

const week = Object.fromEntries(weekdays.map((day) => [day, z.string().nullable()]));

export const serviceDaysSchema = z.object(week as Record<Weekday, z.ZodNullable<z.ZodString>>);

export const customerSchema = z
  .object({
    id: z.string(),
    site: z.string(),
    email: z.string(),
    company: companySchema,
    contact: contactSchema,
    addresses: z.array(addressSchema),
    active: z.boolean(),
    onHold: z.boolean(),
    activityStatus: z.enum(ActivityStatus),
    groupId: z.string(),
    tags: z.array(z.string()),
    preferredCurrency: z.string().nullable(),
    newsletter: z.boolean(),
    pricing: pricingSchema.nullable(),
    serviceDays: serviceDaysSchema.nullable(),
    /** The activate box, and the day that was asked for. */
    activation: z.object({ active: z.boolean(), from: z.string().nullable() }),
    /** What is left of the set-up; nothing once the customer is set up. */
    missing: z.array(z.enum(setupParts)),
    activatesAt: timestamp.optional(),
    registrationId: z.string().optional(),
    /** Of the registration that it came from. */
    stage: z.enum(stages).optional(),
    accountId: z.string().optional(),
    lastSignInAt: timestamp.nullable(),
    createdAt: timestamp,
  })
  .openapi('Customer');

export type CustomerView = z.infer<typeof customerSchema>;

export function customerView(row: CustomerRow): CustomerView {
  const { registration } = row;
  return {
    id: row.id,
    site: row.siteId,
    email: row.email,
    company: row.company as CustomerView['company'],
    contact: row.contact as CustomerView['contact'],
    addresses: row.addresses as CustomerView['addresses'],
    active: row.active,
    onHold: row.onHold,
    activityStatus: row.activityStatus,
    groupId: row.groupId,
    tags: row.tags,
    preferredCurrency: row.preferredCurrency,
    newsletter: row.newsletter,
    pricing: row.pricing as CustomerView['pricing'],
    serviceDays: row.serviceDays as CustomerView['serviceDays'],
    activation: activationOf(row),
    missing: (registration?.missing ?? []) as SetupPart[],
    ...(registration?.activatesAt && { activatesAt: registration.activatesAt.toISOString() }),
    ...(registration && { registrationId: registration.id, stage: registration.stage }),
    lastSignInAt: row.lastSignInAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}

/** While it is being set up, the box is not yet the customer's own flag. */
function activationOf({ active, activeFromDay, registration }: CustomerRow): CustomerView['activation'] {
  if (registration?.stage !== 'preparing') return { active, from: activeFromDay };
  const { activation } = (registration.setup ?? {}) as Setup;
  return { active: activation?.active ?? false, from: activation?.from ?? null };
}
