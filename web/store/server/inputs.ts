import { z } from 'zod';

/** What the shop's pages send; everything else of it is checked by Gatehouse. */

export const start = z.object({ email: z.string(), locale: z.string() });
export const code = z.object({ code: z.string() });

export const business = z.object({
  company: z.object({ legalName: z.string(), country: z.string(), taxId: z.string().optional() }),
  contact: z.object({ firstName: z.string(), lastName: z.string(), phone: z.string().optional() }),
});

export const newOrder = z.object({
  attempt: z.string().min(8).max(64),
  items: z.array(z.object({ sku: z.string(), quantity: z.int().min(1).max(10_000) })).max(100),
  date: z.iso.date(),
  locale: z.string(),
});
