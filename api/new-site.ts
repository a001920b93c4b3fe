import type { Prisma } from '../prisma/generated/client.ts';
import { firstPreset, firstReasons } from '../prisma/new-site.ts';
import { newPartId, randomToken, type Tx } from './site-parts.ts';

/** The parts that each site begins with, to be made along with it. */
export async function withFirstParts(tx: Tx) {
  const setup = await firstSetup(tx);
  const preset = { id: newPartId('preset'), name: firstPreset.name, isDefault: true };
  return {
    invites: {
      create: [{ id: newPartId('invite'), token: randomToken(), permanent: true, label: 'Permanent link' }],
    },
    reasons: { create: firstReasons.map((reason) => ({ ...reason, id: newPartId('reason') })) },
    ...(setup && { presets: { create: [{ ...preset, setup }] } }),
  } satisfies Partial<Prisma.SiteCreateInput>;
}

/** With what is offered today; without a price type or a carrier there is none. */
async function firstSetup(tx: Tx): Promise<Prisma.InputJsonObject | undefined> {
  const offered = { where: { retired: false }, orderBy: { name: 'asc' }, select: { id: true } } as const;
  const priceTypes = await tx.priceType.findMany(offered);
  const carriers = await tx.carrier.findMany(offered);
  const priceTypeId = oneOf(priceTypes, firstPreset.setup.pricing.priceTypeId);
  if (!priceTypeId || carriers.length === 0) return undefined;
  const serviceDays = Object.entries(firstPreset.setup.serviceDays).map(([day, carrier]) => [
    day,
    carrier && oneOf(carriers, carrier),
  ]);
  return { ...firstPreset.setup, pricing: { priceTypeId }, serviceDays: Object.fromEntries(serviceDays) };
}

const oneOf = (offered: { id: string }[], wanted: string): string | undefined =>
  (offered.find(({ id }) => id === wanted) ?? offered[0])?.id;
