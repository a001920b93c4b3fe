import { z } from '@hono/zod-openapi';
import type { ApiKey } from '../../prisma/generated/client.ts';
import { ApiScope } from '../../prisma/generated/enums.ts';
import { timestamp } from '../schemas.ts';

export const apiKeySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    scope: z.enum(ApiScope),
    createdAt: timestamp,
    expiresAt: timestamp.nullable(),
    lastUsedAt: timestamp.nullable(),
    revokedAt: timestamp.nullable(),
  })
  .openapi('ApiKey');

export const apiKeyView = (row: ApiKey): z.infer<typeof apiKeySchema> => ({
  id: row.id,
  name: row.name,
  scope: row.scope,
  createdAt: row.createdAt.toISOString(),
  expiresAt: row.expiresAt?.toISOString() ?? null,
  lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  revokedAt: row.revokedAt?.toISOString() ?? null,
});
