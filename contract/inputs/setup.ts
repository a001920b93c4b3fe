import { z } from '@hono/zod-openapi';
import { days } from '../policies.ts';
import { weekdays } from '../weekdays.ts';
import { anId } from './id.ts';
import { money } from './money.ts';
import { line } from './text.ts';

/** Longer is a typing error rather than a plan. */
const furthestMs = days(731);

const day = z.iso
  .date()
  .refine((date) => Date.parse(date) < Date.now() + furthestMs, 'That day is more than two years away.')
  .openapi({ example: '2027-01-04', description: "A day in the site's time zone" });

export const activationInput = z
  .strictObject({ active: z.boolean(), from: day.optional() })
  .openapi('Activation');

export const pricingInput = z
  .strictObject({
    priceTypeId: anId.openapi({ example: 'pt_wholesale' }),
    markupPercent: z.number().min(-100).max(1000).multipleOf(0.01).optional(),
    paymentTerms: line(200).optional(),
    creditLimit: money.optional(),
    minimumOrder: money.optional(),
    taxExempt: z.boolean().optional(),
  })
  .openapi('Pricing');

const carrier = anId.nullable().optional();
type Week = Record<(typeof weekdays)[number], typeof carrier>;

export const serviceDaysInput = z
  .strictObject(Object.fromEntries(weekdays.map((weekday) => [weekday, carrier])) as Week)
  .refine((week) => Object.values(week).some(Boolean), 'At least one weekday needs a carrier.')
  .openapi('ServiceDays', { example: { monday: 'car_own', friday: 'car_express' } });

export const setupInput = z
  .strictObject({
    activation: activationInput.optional(),
    pricing: pricingInput.optional(),
    serviceDays: serviceDaysInput.optional(),
  })
  .openapi('Setup');
