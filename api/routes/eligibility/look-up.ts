import { createRoute, z } from '@hono/zod-openapi';
import { email } from '../../../contract/inputs/email.ts';
import { anId } from '../../../contract/inputs/id.ts';
import { allow } from '../../auth/allow.ts';
import { invalid } from '../../problem.ts';
import { answer, bearer, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { notErasing } from '../../views/customer.ts';
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
    const query = c.req.valid('query');
    const siteId = await siteOf(deps, query.site);
    const address = { siteId, email: query.email };
    const [customer, registration] = await Promise.all([
      deps.db.customer.findFirst({
        where: { ...notErasing, ...address },
        include: { group: true, registration: true },
      }),
      deps.db.registration.findFirst({ where: { ...address, erasingAt: null }, orderBy: { round: 'desc' } }),
    ]);
    return c.json(
      await eligibilityOf(deps, { customer, registration: customer?.registration ?? registration }),
      200,
    );
  });

async function siteOf({ db }: ApiDeps, id: string | undefined): Promise<string> {
  const sites = await db.site.findMany({ ...(id && { where: { id } }), select: { id: true }, take: 2 });
  const [only, another] = sites;
  if (!only) throw invalid('/site', 'There is no such site.');
  if (another) throw invalid('/site', 'There are several sites: say which.');
  return only.id;
}
