import { z } from '@hono/zod-openapi';
import { setupInput } from '../../contract/inputs/setup.ts';
import type { Invite, Preset, RejectionReason } from '../../prisma/generated/client.ts';
import { timestamp } from '../schemas.ts';

export const inviteSchema = z
  .object({
    id: z.string(),
    token: z.string(),
    label: z.string(),
    permanent: z.boolean(),
    closed: z.boolean(),
    url: z.string(),
    createdAt: timestamp,
  })
  .openapi('Invite');

export const reasonSchema = z
  .object({ id: z.string(), label: z.record(z.string(), z.string()), retired: z.boolean() })
  .openapi('RejectionReason');

export const presetSchema = z
  .object({ id: z.string(), name: z.string(), setup: setupInput, isDefault: z.boolean() })
  .openapi('Preset');

export const inviteView = (invite: Invite, publicUrl: string): z.infer<typeof inviteSchema> => ({
  id: invite.id,
  token: invite.token,
  label: invite.label,
  permanent: invite.permanent,
  closed: invite.closedAt !== null,
  url: `${publicUrl}/join/${invite.token}`,
  createdAt: invite.createdAt.toISOString(),
});

export const reasonView = ({ id, label, retired }: RejectionReason): z.infer<typeof reasonSchema> => ({
  id,
  label: label as Record<string, string>,
  retired,
});

export const presetView = ({ id, name, setup, isDefault }: Preset): z.infer<typeof presetSchema> => ({
  id,
  name,
  setup: setup as z.infer<typeof setupInput>,
  isDefault,
});
