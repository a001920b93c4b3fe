import { asked, contains, exactly, filter, from, until } from './filters.ts';
import { byDate, byText, byTextOrNothing } from './orders.ts';
import { inSearch } from './search.ts';

/** What registrations and customers alike are sorted and filtered by. */

/** What the column holds is in the searched text as well: there an index finds it. */
const named = (field: string) =>
  filter(asked, (text) => (text === undefined ? {} : { AND: [inSearch(text), contains(field, text)] }));

export const businessOrders = {
  createdAt: byDate('createdAt'),
  companyName: byTextOrNothing('companyName'),
  firstName: byTextOrNothing('firstName'),
  lastName: byTextOrNothing('lastName'),
  country: byTextOrNothing('country'),
  id: byText('id'),
  site: byText('siteId'),
};

export const businessFilters = {
  site: exactly('siteId'),
  country: exactly('country'),
  email: named('email'),
  company: named('companyName'),
  firstName: named('firstName'),
  lastName: named('lastName'),
  id: exactly('id'),
  createdFrom: from('createdAt'),
  createdUntil: until('createdAt'),
};
