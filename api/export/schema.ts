import { z } from '@hono/zod-openapi';
import { timestamp } from '../schemas.ts';

const anything = z.record(z.string(), z.unknown());

export const exportSchema = z
  .object({
    exportedAt: timestamp,
    site: z.string(),
    email: z.string().nullable(),
    customer: anything.nullable(),
    signIn: anything.nullable(),
    registrations: z.array(anything),
    messages: z.array(anything),
    orders: z.array(anything),
    audit: z.array(anything),
  })
  .openapi('Export');
