import { z } from '@hono/zod-openapi';
import { email } from './email.ts';
import { anId } from './id.ts';
import { money } from './money.ts';
import { line } from './text.ts';

const aDayMs = 24 * 3_600_000;

export const orderLine = z
  .strictObject({
    sku: line(100).optional(),
    name: line(200).openapi({ example: 'Tulips, 50 stems' }),
    quantity: z.number().positive().max(1_000_000).multipleOf(0.001).openapi({ example: 4 }),
    /** Of one. */
    price: money,
  })
  .openapi('OrderLine');

const delivery = z.strictObject({
  date: z.iso.date().openapi({ example: '2027-01-04', description: "A day in the site's time zone" }),
  carrierId: anId.openapi({ example: 'car_own' }),
});

/** An order as a storefront reports it; all amounts are in the currency of the total. */
export const orderInput = z
  .strictObject({
    customerId: anId.optional(),
    email: email.optional(),
    site: anId.optional(),
    number: line(64).openapi({ example: '10042' }),
    placedAt: z.iso
      .datetime({ offset: true })
      .refine((at) => Date.parse(at) < Date.now() + aDayMs, 'This time is still to come.')
      .optional()
      .openapi({ format: 'date-time' }),
    total: money,
    lines: z.array(orderLine).min(1).max(500),
    delivery: delivery.optional(),
  })
  .superRefine(({ customerId, email: address, site, total, lines }, context) => {
    const refuse = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    if (Boolean(customerId) === Boolean(address))
      refuse(['customerId'], 'Say who buys: by customerId or by email.');
    if (customerId && site) refuse(['site'], 'A customer has one site: leave it out.');
    for (const [n, { price }] of lines.entries())
      if (price.currency !== total.currency)
        refuse(['lines', n, 'price', 'currency'], 'An order has one currency.');
  })
  .openapi('NewOrder');

export type OrderInput = z.output<typeof orderInput>;
