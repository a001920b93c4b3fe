import { z } from '@hono/zod-openapi';
import { pendingGroupId } from '../../contract/ids.ts';
import type { Prisma } from '../../prisma/generated/client.ts';
import { eligibilityToken } from '../eligibility-token.ts';
import { eligibility, reasons } from '../eligibility.ts';
import type { Found } from '../known.ts';
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
    token: z.string().openapi({
      description:
        'The same, signed (a JWT by Ed25519): `iss` is this installation, `aud` the site, `sub` the customer where there is one, `eligibility` what stands here. It lasts 5 minutes; check it with `/.well-known/jwks.json`.',
    }),
  })
  .openapi('Eligibility');

/** As their group is now; whoever is no customer counts as a member of the pending one. */
export async function eligibilityNow(db: Prisma.TransactionClient, { customer, registration }: Found) {
  const group =
    customer?.group ?? (await db.customerGroup.findUniqueOrThrow({ where: { id: pendingGroupId } }));
  return eligibility({ customer, registration }, group);
}

/** The live answer, and the same signed. */
export async function eligibilityOf(deps: ApiDeps, found: Found) {
  const now = await eligibilityNow(deps.db, found);
  const about = { siteId: found.siteId, customerId: found.customer?.id };
  return { ...now, token: await eligibilityToken(deps, about, now) };
}
