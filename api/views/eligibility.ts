import { z } from '@hono/zod-openapi';
import { pendingGroupId } from '../../contract/ids.ts';
import { eligibility, reasons } from '../eligibility.ts';
import type { ApiDeps } from '../types.ts';
import { serviceDaysSchema } from './customer.ts';

export const eligibilitySchema = z
  .object({
    canLogIn: z.boolean(),
    canBuy: z.boolean(),
    reason: z.enum(reasons),
    groupId: z.string(),
    categories: z.array(z.string()),
    priceTypeId: z.string().nullable(),
    markupPercent: z.number().nullable(),
    serviceDays: serviceDaysSchema.nullable(),
  })
  .openapi('Eligibility');

/** As the pending group is now. */
export async function eligibilityOf({ db }: ApiDeps, known: Parameters<typeof eligibility>[0]) {
  const pending = await db.customerGroup.findUniqueOrThrow({ where: { id: pendingGroupId } });
  return eligibility(known, pending);
}
