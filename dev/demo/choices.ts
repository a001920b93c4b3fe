import type { Pricing } from '../../contract/setup.ts';
import { weekdays, type ServiceDays } from '../../contract/weekdays.ts';
import type { Client } from './client.ts';

/** What staff can choose from at this instance. */
export type Choices = { priceTypes: string[]; carriers: string[]; reasons: string[]; currency: string };

type List<Item> = { items: Item[] };
type Site = {
  id: string;
  currency: string;
  invites: { token: string }[];
  reasons: { id: string; retired: boolean }[];
};

export async function readChoices(client: Client, invite: string): Promise<Choices> {
  const [priceTypes, carriers, site] = await Promise.all([
    idsOf(client, 'price-types'),
    idsOf(client, 'carriers'),
    siteOf(client, invite),
  ]);
  const reasons = site.reasons.filter(({ retired }) => !retired).map(({ id }) => id);
  return { priceTypes, carriers, reasons, currency: site.currency };
}

async function idsOf(client: Client, noun: string): Promise<string[]> {
  const { items } = await client.get<List<{ id: string }>>(`/v1/${noun}?filter[retired]=false`);
  return items.map(({ id }) => id);
}

async function siteOf(client: Client, invite: string): Promise<Site> {
  const { items } = await client.get<List<{ id: string }>>('/v1/sites');
  const sites = await Promise.all(items.map(({ id }) => client.get<Site>(`/v1/sites/${id}`)));
  const site = sites.find(({ invites }) => invites.some(({ token }) => token === invite));
  if (!site) throw new Error(`No site has the invite ${invite}: give another one with --invite.`);
  return site;
}

/** One of the list, another for each number. */
export function pick<Item>(list: readonly Item[], number: number): Item {
  const item = list[number % list.length];
  if (item === undefined) throw new Error('there is nothing to choose from: was the database seeded?');
  return item;
}

const terms = ['Net 14', 'Net 30', 'Prepaid', 'Direct debit'];
const markups = [0, 12.5, -5, 7.25];
const limits = ['1500.00', '5000.00', '20000.00'];

export const pricingFor = ({ priceTypes, currency }: Choices, number: number): Pricing => ({
  priceTypeId: pick(priceTypes, number),
  markupPercent: pick(markups, number),
  paymentTerms: pick(terms, number),
  ...(number % 2 === 0 && { creditLimit: { amount: pick(limits, number), currency } }),
  ...(number % 3 === 0 && { minimumOrder: { amount: '150.00', currency } }),
});

const rounds = [[0, 2, 4], [1, 3], [0, 1, 2, 3, 4, 5], [5], [2]];

export function daysFor({ carriers }: Choices, number: number): Partial<ServiceDays> {
  const days = pick(rounds, number).map((day) => pick(weekdays, day));
  return Object.fromEntries(days.map((day, index) => [day, pick(carriers, number + (index > 2 ? 1 : 0))]));
}
