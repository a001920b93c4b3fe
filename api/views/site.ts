import { z } from '@hono/zod-openapi';
import { policiesInput } from '../../contract/inputs/policies.ts';
import { siteForm } from '../../contract/inputs/site-form.ts';
import type { Prisma, Site } from '../../prisma/generated/client.ts';
import { policiesOf } from '../../prisma/policies.ts';
import { timestamp } from '../schemas.ts';
import { formOf } from '../site-form.ts';
import {
  inviteSchema,
  inviteView,
  presetSchema,
  presetView,
  reasonSchema,
  reasonView,
} from './site-parts.ts';

export const withSettings = {
  invites: { orderBy: [{ permanent: 'desc' }, { createdAt: 'asc' }, { id: 'asc' }] },
  reasons: { orderBy: [{ position: 'asc' }, { id: 'asc' }] },
  presets: { orderBy: [{ isDefault: 'desc' }, { name: 'asc' }, { id: 'asc' }] },
} satisfies Prisma.SiteInclude;

type Row = Prisma.SiteGetPayload<{ include: typeof withSettings }>;

export const siteSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    storefrontUrl: z.string(),
    currency: z.string(),
    locale: z.string(),
    brand: z.object({ logoUrl: z.string().optional(), color: z.string().optional(), sender: z.string() }),
    rejectedUrl: z.string().nullable(),
    createdAt: timestamp,
  })
  .openapi('Site');

export const siteWithSettingsSchema = z
  .object({
    ...siteSchema.shape,
    policies: policiesInput.required(),
    form: siteForm,
    origins: z.array(z.string()),
    invites: z.array(inviteSchema),
    reasons: z.array(reasonSchema),
    presets: z.array(presetSchema),
  })
  .openapi('SiteWithSettings');

type SiteView = z.infer<typeof siteSchema>;
type SiteWithSettings = z.infer<typeof siteWithSettingsSchema>;

export const siteView = (site: Site): SiteView => ({
  id: site.id,
  name: site.name,
  storefrontUrl: site.storefrontUrl,
  currency: site.currency,
  locale: site.locale,
  brand: site.brand as SiteView['brand'],
  rejectedUrl: site.rejectedUrl,
  createdAt: site.createdAt.toISOString(),
});

export const siteWithSettings = (row: Row, publicUrl: string): SiteWithSettings => ({
  ...siteView(row),
  policies: policiesOf(row),
  form: formOf(row),
  origins: row.origins,
  invites: row.invites.map((invite) => inviteView(invite, publicUrl)),
  reasons: row.reasons.map(reasonView),
  presets: row.presets.map(presetView),
});
