import { createRoute, z } from '@hono/zod-openapi';
import { email } from '../../../contract/inputs/email.ts';
import { anId } from '../../../contract/inputs/id.ts';
import { allow } from '../../auth/allow.ts';
import { knownByEmail } from '../../known.ts';
import { answer, bearer, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { eligibilityOf, eligibilitySchema } from '../../views/eligibility.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/eligibility',
  summary: 'What an address may do in the shop',
  description:
    'An address that nobody knows is a pending account. `site` may be left out where there is one only.',
  tags: ['Storefront'],
  security: bearer,
  middleware: [allow({ right: 'shop' })] as const,
  request: { query: z.strictObject({ email, site: anId.optional() }) },
  responses: { 200: answer('What the address may do', eligibilitySchema), ...problems(401, 403, 422) },
});

export const lookUp = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { site, email: address } = c.req.valid('query');
    return c.json(await eligibilityOf(deps, await knownByEmail(deps.db, site, address)), 200);
  });
