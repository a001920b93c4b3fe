import { createRoute, z } from '@hono/zod-openapi';
import { line } from '../../contract/inputs/text.ts';
import { auditLine } from '../audit.ts';
import { allow } from '../auth/allow.ts';
import { notFound } from '../problem.ts';
import { answer, bearer, idParam, json, problems } from '../schemas.ts';
import type { Api, ApiDeps } from '../types.ts';
import { choiceSchema, tableOf, type Kind } from './kinds.ts';

const changeInput = z
  .strictObject({ name: line(100).optional(), retired: z.boolean().optional() })
  .refine((change) => Object.keys(change).length > 0, 'Say what changes.');

export const changeChoice =
  <const Noun extends string>(kind: Kind<Noun>) =>
  (app: Api, { db }: ApiDeps) => {
    const route = createRoute({
      method: 'patch',
      path: `/v1/${kind.noun}/{id}`,
      summary: `Rename or retire one of the ${kind.tag.toLowerCase()}`,
      description: 'What is retired stays where it was chosen, and can not be chosen any more.',
      tags: [kind.tag],
      security: bearer,
      middleware: [allow({ right: 'administer' })] as const,
      request: { params: idParam(`${kind.prefix}_example`), body: json(changeInput) },
      responses: { 200: answer('Changed', choiceSchema), ...problems(401, 403, 404, 415, 422) },
    });
    return app.openapi(route, async (c) => {
      const { id } = c.req.valid('param');
      const row = await db.$transaction(async (tx) => {
        const before = await tableOf(tx as ApiDeps['db'], kind).findUnique({ where: { id } });
        if (!before) throw notFound('There is no such one.');
        const after = await tableOf(tx as ApiDeps['db'], kind).update({
          where: { id },
          data: c.req.valid('json'),
        });
        await tx.auditEntry.create(auditLine(c.get('caller'), `${kind.model}.update`, id, { before, after }));
        return after;
      });
      return c.json(row, 200);
    });
  };
