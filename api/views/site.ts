import { z } from '@hono/zod-openapi';
import { policiesInput } from '../../contract/inputs/policies.ts';
import { setupInput } from '../../contract/inputs/setup.ts';
import { siteForm } from '../../contract/inputs/site-form.ts';
import type { Invite, Preset, Prisma, RejectionReason, Site } from '../../prisma/generated/client.ts';
import { policiesOf } from '../../prisma/policies.ts';
import { timestamp } from '../schemas.ts';
import { formOf } from '../site-form.ts';

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
    invites: z.array(
      z.object({
        id: z.string(),
        token: z.string(),
        label: z.string(),
        permanent: z.boolean(),
        url: z.string(),
      }),
    ),
    reasons: z.array(
      z.object({ id: z.string(), label: z.record(z.string(), z.string()), retired: z.boolean() }),
    ),
    presets: z.array(
      z.object({ id: z.string(), name: z.string(), setup: setupInput, isDefault: z.boolean() }),
    ),
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
  invites: row.invites.map((invite) => inviteView(invite, publicUrl)),
  reasons: row.reasons.map(reasonView),
  presets: row.presets.map(presetView),
});

const inviteView = ({ id, token, label, permanent }: Invite, publicUrl: string) => ({
  id,
  token,
  label,
  permanent,
  url: `${publicUrl}/join/${token}`,
});

const reasonView = ({ id, label, retired }: RejectionReason) => ({
  id,
  label: label as Record<string, string>,
  retired,
});

const presetView = ({ id, name, setup, isDefault }: Preset) => ({
  id,
  name,
  setup: setup as SiteWithSettings['presets'][number]['setup'],
  isDefault,
});
