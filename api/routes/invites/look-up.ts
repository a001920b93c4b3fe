import { createRoute, z } from '@hono/zod-openapi';
import { idPattern } from '../../../contract/inputs/id.ts';
import { siteForm } from '../../../contract/inputs/site-form.ts';
import type { Database } from '../../../prisma/client.ts';
import { notFound } from '../../problem.ts';
import { answer, problems } from '../../schemas.ts';
import { formOf } from '../../site-form.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { brandOf, brandSchema } from '../../views/brand.ts';

/** What the sign-up page shows before anybody has said who they are; nothing that only staff see. */
export const invitation = z
  .object({
    token: z.string(),
    /** Staff can close a link; then it starts nothing. */
    open: z.boolean(),
    site: brandSchema,
    form: siteForm,
    /** To choose from, the site's own first. */
    currencies: z.array(z.string()),
    sites: z.array(z.object({ id: z.string(), name: z.string() })),
  })
  .openapi('Invitation');

export type Invitation = z.infer<typeof invitation>;

const route = createRoute({
  method: 'get',
  path: '/v1/invites/{token}',
  summary: 'What an invite link leads to',
  tags: ['Invites'],
  request: {
    params: z.object({
      token: z.string().regex(idPattern).openapi({ example: 'demo' }),
    }),
  },
  responses: { 200: answer('The site behind the link', invitation), ...problems(404, 422) },
});

export const lookUp = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => c.json(await invitationOf(db, c.req.valid('param').token), 200));

export async function invitationOf(db: Database, token: string): Promise<Invitation> {
  const invite = await db.invite.findUnique({ where: { token }, include: { site: true } });
  if (!invite) throw notFound('No such invite.');
  const { site } = invite;
  const form = formOf(site);
  return {
    token,
    open: !invite.closedAt,
    site: brandOf(site),
    form,
    currencies: [...new Set([site.currency, ...form.currencies])],
    sites: await db.site.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' } }),
  };
}
