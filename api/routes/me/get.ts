import { createRoute } from '@hono/zod-openapi';
import { allow, personOf } from '../../auth/allow.ts';
import { answer, bearer, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { meOf, meSchema } from '../../views/me.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/me',
  summary: 'The person who is signed in to the console',
  tags: ['Own account'],
  security: bearer,
  middleware: [allow({ right: 'read', person: true })] as const,
  responses: { 200: answer('You', meSchema), ...problems(401, 403) },
});

export const get = (app: Api, { db, signIn }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const person = personOf(c.get('caller'));
    // Whoever comes back is signed in for longer: each page of the console begins with this.
    const { headers } = await signIn.api.getSession({ headers: c.req.raw.headers, returnHeaders: true });
    for (const cookie of headers.getSetCookie()) c.header('set-cookie', cookie, { append: true });
    return c.json(await meOf(db, person), 200);
  });
