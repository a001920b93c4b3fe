import { z } from '@hono/zod-openapi';
import { money } from '../../contract/inputs/money.ts';
import { orderLine } from '../../contract/inputs/order.ts';
import type { Order } from '../../prisma/generated/client.ts';
import { timestamp } from '../schemas.ts';

export const orderSchema = z
  .object({
    id: z.string(),
    site: z.string(),
    customerId: z.string(),
    /** The storefront's own. */
    number: z.string(),
    placedAt: timestamp,
    total: money,
    lines: z.array(orderLine),
    delivery: z.object({ date: z.string(), carrierId: z.string() }).nullable(),
    createdAt: timestamp,
  })
  .openapi('Order');

export type OrderView = z.infer<typeof orderSchema>;

export const orderView = (row: Order): OrderView => ({
  id: row.id,
  site: row.siteId,
  customerId: row.customerId,
  number: row.number,
  placedAt: row.placedAt.toISOString(),
  total: { amount: row.total.toFixed(2), currency: row.currency },
  lines: row.lines as OrderView['lines'],
  delivery: row.deliveryDay && row.carrierId ? { date: row.deliveryDay, carrierId: row.carrierId } : null,
  createdAt: row.createdAt.toISOString(),
});
