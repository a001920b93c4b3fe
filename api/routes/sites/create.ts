import { createRoute } from '@hono/zod-openapi';
import { newId } from '../../../contract/derive/keyed.ts';
import { newSite } from '../../../contract/inputs/site.ts';
import { auditLine } from '../../audit.ts';
import { allow } from '../../auth/allow.ts';
import { withFirstParts } from '../../new-site.ts';
import { answer, bearer, json, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { siteWithSettings, siteWithSettingsSchema, withSettings } from '../../views/site.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/sites',
  summary: 'Add a site',
  description: 'It has a permanent invite link, reasons for rejection and a preset from the start.',
  tags: ['Sites'],
  security: bearer,
  middleware: [allow({ right: 'administer' })] as const,
  request: { body: json(newSite) },
  responses: { 201: answer('Added', siteWithSettingsSchema), ...problems(401, 403, 415, 422) },
});

export const create = (app: Api, { db, publicUrl }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const given = c.req.valid('json');
    const brand = Object.fromEntries(Object.entries(given.brand).filter(([, value]) => value !== null));
    const id = newId('site');
    const row = await db.$transaction(async (tx) => {
      await tx.auditEntry.create(
        auditLine(c.get('caller'), 'site.create', id, { after: { ...given, brand } }),
      );
      return tx.site.create({
        data: { id, ...given, brand, ...(await withFirstParts(tx)) },
        include: withSettings,
      });
    });
    return c.json(siteWithSettings(row, publicUrl), 201);
  });
