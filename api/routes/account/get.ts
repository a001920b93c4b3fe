import { createRoute } from '@hono/zod-openapi';
import { ownCustomers } from '../../accounts.ts';
import { answer, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { accountOf, accountSchema } from '../../views/account.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/account',
  summary: 'The customer who is signed in',
  description: [
    'By the cookie of a session, which `POST /api/auth/sign-in/email` with `{email, password}` or `POST /api/auth/sign-in/code` with `{email, code}` sets and `POST /api/auth/sign-out` ends. A wrong password is 401.',
    'Who proved themselves and may not log in gets 403 with `reason` (as in the eligibility), `site` and a `detail` in words; so does this, as soon as a customer is put on hold. 401: nobody is signed in.',
    'One person may be a customer of several sites: each stands in `customers`.',
  ].join('\n\n'),
  tags: ['Customer accounts'],
  responses: { 200: answer('You', accountSchema), ...problems(401, 403) },
});

export const get = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    const customers = await ownCustomers(deps.db, c.get('caller'));
    return c.json(await accountOf(deps.db, customers), 200);
  });
