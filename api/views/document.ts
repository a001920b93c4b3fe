import { z } from '@hono/zod-openapi';
import type { Document } from '../../prisma/generated/client.ts';

export const documentSchema = z
  .object({ id: z.string(), kind: z.string(), name: z.string(), size: z.number().int(), type: z.string() })
  .openapi('Document');

export const documentView = ({ id, kind, name, size, type }: Document): z.infer<typeof documentSchema> => ({
  id,
  kind,
  name,
  size,
  type,
});
