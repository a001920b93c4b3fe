import { createRoute, z } from '@hono/zod-openapi';
import { locale, staffName } from '../../../contract/inputs/staff.ts';
import { allow, personOf } from '../../auth/allow.ts';
import { answer, bearer, json, problems } from '../../schemas.ts';
import { changeStaff } from '../../staff.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { meOf, meSchema } from '../../views/me.ts';

const body = z
  .strictObject({ name: staffName.optional(), locale: locale.optional() })
  .refine((change) => Object.keys(change).length > 0, 'Say what changes.');

const route = createRoute({
  method: 'patch',
  path: '/v1/me',
  summary: 'Change your name or language',
  tags: ['Own account'],
  security: bearer,
  middleware: [allow({ right: 'read', person: true })] as const,
  request: { body: json(body) },
  responses: { 200: answer('You', meSchema), ...problems(401, 403, 415, 422) },
});

export const change = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const person = personOf(c.get('caller'));
    await changeStaff(db, person, person.id, c.req.valid('json'));
    return c.json(await meOf(db, person), 200);
  });
