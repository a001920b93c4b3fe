import { z } from '@hono/zod-openapi';
import { roles } from '../../contract/rights.ts';
import type { Staff, User } from '../../prisma/generated/client.ts';
import { timestamp } from '../schemas.ts';

export const staffSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    roles: z.array(z.enum(roles)),
    locale: z.string(),
    active: z.boolean(),
    invited: z.boolean().openapi({ description: 'Has not chosen a password yet.' }),
    twoFactor: z.boolean(),
    createdAt: timestamp,
  })
  .openapi('StaffMember');

export const withUser = { user: { select: { twoFactorEnabled: true } } } as const;

type Row = Staff & { user: Pick<User, 'twoFactorEnabled'> | null };

export const staffView = (row: Row): z.infer<typeof staffSchema> => ({
  id: row.id,
  name: row.name,
  email: row.email,
  roles: row.roles,
  locale: row.locale,
  active: row.active,
  invited: row.userId === null,
  twoFactor: row.user?.twoFactorEnabled ?? false,
  createdAt: row.createdAt.toISOString(),
});
