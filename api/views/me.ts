import { z } from '@hono/zod-openapi';
import { roles } from '../../contract/rights.ts';
import type { Database } from '../../prisma/client.ts';
import { rightsOf, type Caller } from '../auth/caller.ts';
import { withUser } from './staff.ts';

export const meSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    roles: z.array(z.enum(roles)),
    rights: z.array(z.string()),
    locale: z.string(),
    twoFactor: z.boolean(),
  })
  .openapi('Me');

type Person = Extract<Caller, { kind: 'staff' }>;

export async function meOf(db: Database, person: Person): Promise<z.infer<typeof meSchema>> {
  const row = await db.staff.findUniqueOrThrow({ where: { id: person.id }, include: withUser });
  const { id, name, email, roles: held, locale, user } = row;
  return {
    id,
    name,
    email,
    roles: held,
    rights: [...rightsOf(person)],
    locale,
    twoFactor: user?.twoFactorEnabled ?? false,
  };
}
