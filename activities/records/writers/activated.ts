import {
  accountPasswordLink,
  keptToken,
  linkOf,
  passwordLinkLivesMs,
  passwordToken,
} from '../../../contract/derive/password-link.ts';
import type { Entry } from '../../../contract/entries.ts';
import type { Setup } from '../../../contract/setup.ts';
import { weekdays } from '../../../contract/weekdays.ts';
import { insertInto } from '../../../prisma/one-statement.ts';
import { storefrontOf } from '../../render.ts';
import { greeting } from '../greeting.ts';
import { change, tellApplicant, type Page, type Writer } from '../page.ts';

export const activated: Writer<'activated'> = async (page, entry) => {
  const { customerId } = page.registration;
  if (!customerId) throw new Error('nobody to activate: the registration was not approved');
  page.setCustomer.active = true;
  change(page, { endedAt: new Date(entry.at), activatesAt: null });
  const [customer, offered, site] = await Promise.all([
    page.deps.db.customer.findUnique({ where: { id: customerId }, select: { onHold: true } }),
    offer(page),
    page.site(),
  ]);
  // Who is on hold can't buy yet; the end of the hold tells them.
  if (customer?.onHold) return;
  tellApplicant(page, entry, 'ready-to-buy', {
    ...greeting(page),
    passwordUrl: passwordUrl(page, entry, customerId),
    storefrontUrl: storefrontOf(site, page.deps.publicUrl),
    ...offered,
  });
};

/** Lets the link work as soon as the mail is written. A second try makes the same one. */
function passwordUrl({ deps, registration, also }: Page, { n, at }: Entry, customerId: string): string {
  const writtenFor = `${registration.id}.${n}`;
  const token = passwordToken(deps.secret, writtenFor);
  const expiresAt = new Date(at + passwordLinkLivesMs['ready-to-buy']);
  const link = {
    id: `vrf_${writtenFor}`,
    identifier: keptToken(token),
    value: linkOf(customerId),
    expiresAt,
  };
  also.push(insertInto('verifications', [link], { kept: true }));
  return accountPasswordLink(deps.publicUrl, registration.siteId, token);
}

/** The price type and the days of service by name. */
async function offer({ deps: { db }, registration }: Page) {
  const { pricing, serviceDays } = registration.setup as Setup;
  const carrierIds = Object.values(serviceDays ?? {}).filter((id) => id !== null);
  const [priceType, carriers] = await Promise.all([
    pricing && db.priceType.findUnique({ where: { id: pricing.priceTypeId } }),
    db.carrier.findMany({ where: { id: { in: carrierIds } } }),
  ]);
  const names = new Map(carriers.map(({ id, name }) => [id, name]));
  return {
    ...(priceType && { priceTypeName: priceType.name }),
    serviceDays: weekdays.flatMap((weekday) => {
      const carrierName = names.get(serviceDays?.[weekday] ?? '');
      return carrierName ? [{ weekday, carrierName }] : [];
    }),
  };
}
