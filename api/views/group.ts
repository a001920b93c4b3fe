import { z } from '@hono/zod-openapi';

export const groupSchema = z
  .object({ id: z.string(), name: z.string(), categories: z.array(z.string()), builtIn: z.boolean() })
  .openapi('Group');
