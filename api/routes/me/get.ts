import { createRoute, z } from '@hono/zod-openapi';
import { roles } from '../../../contract/rights.ts';
import { allow } from '../../auth/allow.ts';
import { rightsOf } from '../../auth/caller.ts';
import { Problem } from '../../problem.ts';
import { answer, bearer, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';

const me = z
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

const route = createRoute({
  method: 'get',
  path: '/v1/me',
  summary: 'The person who is signed in to the console',
  tags: ['Staff'],
  security: bearer,
  middleware: [allow({ right: 'read' })] as const,
  responses: { 200: answer('You', me), ...problems(401, 403) },
});

export const get = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const caller = c.get('caller');
    if (caller.kind !== 'staff') throw new Problem(403, { detail: 'A key is nobody.' });
    const {
      id,
      name,
      email,
      roles: held,
      locale,
      user,
    } = await db.staff.findUniqueOrThrow({
      where: { id: caller.id },
      include: { user: true },
    });
    const twoFactor = user?.twoFactorEnabled ?? false;
    return c.json({ id, name, email, roles: held, rights: [...rightsOf(caller)], locale, twoFactor }, 200);
  });
