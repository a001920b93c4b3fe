import { createRoute, z } from '@hono/zod-openapi';
import { newId } from '../../contract/derive/keyed.ts';
import { line } from '../../contract/inputs/text.ts';
import { auditLine } from '../audit.ts';
import { allow } from '../auth/allow.ts';
import { answer, bearer, json, problems } from '../schemas.ts';
import type { Api, ApiDeps } from '../types.ts';
import { choiceSchema, tableOf, type Kind } from './kinds.ts';

export const createChoice =
  <const Noun extends string>(kind: Kind<Noun>) =>
  (app: Api, { db }: ApiDeps) => {
    const body = z.strictObject({ name: line(100).openapi({ example: kind.example }) });
    const route = createRoute({
      method: 'post',
      path: `/v1/${kind.noun}`,
      summary: `Add to the ${kind.tag.toLowerCase()}`,
      tags: [kind.tag],
      security: bearer,
      middleware: [allow({ right: 'administer' })] as const,
      request: { body: json(body) },
      responses: { 201: answer('Added', choiceSchema), ...problems(401, 403, 415, 422) },
    });
    return app.openapi(route, async (c) => {
      const data = { id: newId(kind.prefix), ...c.req.valid('json') };
      const [row] = await db.$transaction([
        tableOf(db, kind).create({ data }),
        db.auditEntry.create(auditLine(c.get('caller'), `${kind.model}.create`, data.id, { after: data })),
      ]);
      return c.json(row, 201);
    });
  };
