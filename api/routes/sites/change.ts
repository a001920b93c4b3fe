import { createRoute } from '@hono/zod-openapi';
import { contradiction } from '../../../contract/inputs/policies.ts';
import { siteInput, type SiteInput } from '../../../contract/inputs/site.ts';
import type { Prisma, Site } from '../../../prisma/generated/client.ts';
import { policiesOf } from '../../../prisma/policies.ts';
import { auditLine } from '../../audit.ts';
import { allow } from '../../auth/allow.ts';
import { invalid, notFound } from '../../problem.ts';
import { answer, bearer, json, problems, siteParam } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { siteWithSettings, siteWithSettingsSchema, withSettings } from '../../views/site.ts';

const route = createRoute({
  method: 'patch',
  path: '/v1/sites/{id}',
  summary: 'Change a site',
  description: 'Registrations that run keep the policies that they started with.',
  tags: ['Sites'],
  security: bearer,
  middleware: [allow({ right: 'administer' })] as const,
  request: { params: siteParam, body: json(siteInput) },
  responses: { 200: answer('The site', siteWithSettingsSchema), ...problems(401, 403, 404, 415, 422) },
});

export const change = (app: Api, { db, publicUrl }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    await db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM sites WHERE id = ${id} FOR UPDATE`;
      const before = await tx.site.findUnique({ where: { id } });
      if (!before) throw notFound('No such site.');
      const data = changesOf(before, c.req.valid('json'));
      const after = await tx.site.update({ where: { id }, data });
      const kept = { before: pick(before, data), after: pick(after, data) };
      await tx.auditEntry.create(auditLine(c.get('caller'), 'site.update', id, kept));
    });
    const row = await db.site.findUniqueOrThrow({ where: { id }, include: withSettings });
    return c.json(siteWithSettings(row, publicUrl), 200);
  });

type Changes = Prisma.SiteUpdateInput;

/** Brand, policies and form are changed part by part. */
function changesOf(before: Site, { brand, policies, form, ...rest }: SiteInput): Changes {
  const together = { ...(before.policies as object), ...policies };
  const problem = contradiction(policiesOf({ policies: together }));
  if (problem) throw invalid(`/policies${problem.path}`, problem.message);
  return {
    ...rest,
    ...(brand && { brand: withoutNulls({ ...(before.brand as object), ...brand }) }),
    ...(policies && { policies: together }),
    ...(form && { form: { ...(before.form as object), ...form } }),
  };
}

const withoutNulls = (fields: object): Prisma.InputJsonObject =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

const pick = (site: Site, changes: Changes): Prisma.InputJsonObject =>
  Object.fromEntries(
    Object.keys(changes).map((field) => [field, site[field as keyof Site]]),
  ) as Prisma.InputJsonObject;
