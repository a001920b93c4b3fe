import { z } from '@hono/zod-openapi';
import { countries } from '../../contract/countries.ts';

/** What is known of a business, as it is answered; contract/details.ts has the same in types. */

export const companySchema = z
  .object({
    legalName: z.string(),
    tradeName: z.string().optional(),
    taxId: z.string().optional(),
    country: z.enum(countries),
    website: z.string().optional(),
    expectedVolume: z.string().optional(),
  })
  .openapi('Company');

export const contactSchema = z
  .object({ firstName: z.string(), lastName: z.string(), phone: z.string().optional() })
  .openapi('Contact');

export const addressSchema = z
  .object({
    id: z.string().optional(),
    kind: z.enum(['billing', 'shipping']),
    companyName: z.string().optional(),
    contactName: z.string().optional(),
    phone: z.string().optional(),
    line1: z.string(),
    line2: z.string().optional(),
    city: z.string(),
    region: z.string().optional(),
    postalCode: z.string().optional(),
    country: z.enum(countries),
    isDefault: z.boolean().optional(),
  })
  .openapi('Address');

export const extraSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
