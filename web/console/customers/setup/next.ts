import { useLocale, useTranslate } from 'react-admin';
import type { Site } from '../choices.ts';
import { isPreparing, missingOf, nameOf, type Customer } from '../customer.ts';

/** The day on which a customer turns active, if that lies ahead; as the site's calendar has it. */
export function dayAhead(customer: Customer, site: Site, locale: string): string | undefined {
  const { activatesAt } = customer;
  if (!activatesAt || Date.parse(activatesAt) <= Date.now()) return undefined;
  const { timeZone } = site.policies;
  return new Date(activatesAt).toLocaleDateString(locale, { dateStyle: 'long', timeZone });
}

/** One sentence on what comes next. */
export function useNext(customer: Customer, site: Site): string {
  const translate = useTranslate();
  const locale = useLocale();
  const day = dayAhead(customer, site, locale);
  const name = nameOf(customer);
  return translate(`gatehouse.setup.next.${stateOf(customer, day)}`, { day: day ?? '', name });
}

function stateOf(customer: Customer, day: string | undefined): string {
  const { active, onHold } = customer;
  if (!isPreparing(customer)) return active ? (onHold ? 'onHold' : 'active') : 'inactive';
  if (missingOf(customer).length > 0) return day ? 'laterOnDay' : onHold ? 'afterwardsOnHold' : 'afterwards';
  return day ? 'onDay' : 'turning';
}
