import { createRoute, z } from '@hono/zod-openapi';
import { newId } from '../../../contract/derive/keyed.ts';
import { prose } from '../../../contract/inputs/text.ts';
import { actorColumns } from '../../audit.ts';
import { allow } from '../../auth/allow.ts';
import { answer, bearer, json, problems, registrationParam } from '../../schemas.ts';
import { registrationOf } from '../../standing.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { commentSchema, commentView } from '../../views/registration-for-staff.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/registrations/{id}/comments',
  summary: 'Comment for other staff',
  tags: ['Registrations'],
  security: bearer,
  middleware: [allow({ right: 'comment' })] as const,
  request: { params: registrationParam, body: json(z.strictObject({ text: prose() })) },
  responses: { 201: answer('The comment', commentSchema), ...problems(401, 403, 404, 415, 422) },
});

export const comment = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { id: registrationId } = await registrationOf(deps, c.req.valid('param').id);
    const { text } = c.req.valid('json');
    const row = await deps.db.comment.create({
      data: { id: newId('cmt'), registrationId, text, ...actorColumns(c.get('caller')) },
    });
    return c.json(commentView(row), 201);
  });
