import { createRoute, z } from '@hono/zod-openapi';
import { newId } from '../../../contract/derive/keyed.ts';
import { email } from '../../../contract/inputs/email.ts';
import { heldRoles, locale, staffName } from '../../../contract/inputs/staff.ts';
import { auditLine } from '../../audit.ts';
import { allow } from '../../auth/allow.ts';
import { Problem } from '../../problem.ts';
import { answer, bearer, json, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { staffSchema, staffView, withUser } from '../../views/staff.ts';

const body = z.strictObject({ name: staffName, email, roles: heldRoles, locale: locale.default('en') });

const route = createRoute({
  method: 'post',
  path: '/v1/staff',
  summary: 'Invite somebody to use the console',
  description: 'Mails a link, good for 7 days, with which they choose a password.',
  tags: ['Staff'],
  security: bearer,
  middleware: [allow({ right: 'administer' })] as const,
  request: { body: json(body) },
  responses: { 201: answer('Invited', staffSchema), ...problems(401, 403, 409, 415, 422) },
});

export const create = (app: Api, { db, notices }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const data = { id: newId('stf'), ...c.req.valid('json') };
    const notice = { id: newId('ntc'), template: 'staff-invitation', staffId: data.id };
    const row = await db.$transaction(async (tx) => {
      if (await tx.staff.findFirst({ where: { email: { equals: data.email, mode: 'insensitive' } } }))
        throw new Problem(409, { detail: 'Somebody with this e-mail address is staff already.' });
      const made = await tx.staff.create({ data, include: withUser });
      await tx.notice.create({ data: notice });
      const { roles, locale: language } = made;
      const line = auditLine(c.get('caller'), 'staff.invite', data.id, {
        after: { roles, locale: language },
      });
      await tx.auditEntry.create(line);
      return made;
    });
    // What Temporal can't take now, the worker starts.
    await notices.start(notice.id).catch(() => undefined);
    return c.json(staffView(row), 201);
  });
