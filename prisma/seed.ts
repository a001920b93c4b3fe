import { randomBytes } from 'node:crypto';
import { approvedGroupId, pendingGroupId } from '../contract/ids.ts';
import { createDatabase, type Database } from './client.ts';
import { firstPreset, firstReasons } from './new-site.ts';

/** Loads what a first start needs, once: whatever is there already, or was changed since, stays as it is. */
export async function seed(databaseUrl: string): Promise<void> {
  const db = createDatabase(databaseUrl, 1);
  try {
    await db.installation.createMany({ data: [{ id: 1, secret: randomBytes(32) }], skipDuplicates: true });
    if ((await db.site.count()) === 0) await db.$transaction(everything(db));
  } finally {
    await db.$disconnect();
  }
}

const siteId = 'site_demo';

const reasons = firstReasons.map((reason) => ({ ...reason, siteId }));

const everything = (db: Database) => [
  db.customerGroup.createMany({ data: groups, skipDuplicates: true }),
  db.priceType.createMany({ data: priceTypes, skipDuplicates: true }),
  db.carrier.createMany({ data: carriers, skipDuplicates: true }),
  db.site.createMany({ data: [site], skipDuplicates: true }),
  db.invite.createMany({
    data: [{ id: 'inv_demo', siteId, token: 'demo', permanent: true, label: 'Permanent link' }],
    skipDuplicates: true,
  }),
  db.rejectionReason.createMany({ data: reasons, skipDuplicates: true }),
  db.preset.createMany({
    data: [
      { id: 'pre_wholesale', siteId, name: firstPreset.name, setup: firstPreset.setup, isDefault: true },
    ],
    skipDuplicates: true,
  }),
];

const groups = [
  { id: pendingGroupId, name: 'Pending accounts', categories: [], builtIn: true },
  {
    id: approvedGroupId,
    name: 'Approved accounts',
    categories: ['cut-flowers', 'plants', 'supplies'],
    builtIn: true,
  },
];

const priceTypes = [
  { id: 'pt_retail', name: 'Retail' },
  { id: 'pt_wholesale', name: 'Wholesale' },
  { id: 'pt_distributor', name: 'Distributor' },
];

const carriers = [
  { id: 'car_own', name: 'Own van' },
  { id: 'car_express', name: 'Bloom Express' },
  { id: 'car_freight', name: 'North Freight' },
];

const site = {
  id: siteId,
  name: 'Bloom Wholesale',
  storefrontUrl: '/store',
  currency: 'EUR',
  locale: 'en',
  brand: { color: '#1F5E4B', sender: 'Bloom Wholesale <accounts@bloom.example>' },
};
