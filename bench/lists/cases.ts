import type { Lists } from './app.ts';

export type Case = { name: string; path: string | ((lists: Lists) => Promise<string>) };

const list = '/v1/registrations?limit=25';
const standard = `${list}&sort=queue`;
const customers = '/v1/customers?limit=25';

/** So many pages in: where somebody is who reads on and on. */
const deep =
  (path: string, pages = 200) =>
  async ({ read }: Lists): Promise<string> => {
    let at = path;
    for (let page = 0; page < pages; page += 1) {
      const { nextCursor } = await read(at);
      if (!nextCursor) throw new Error(`${path} ends at page ${page}`);
      at = `${path}&cursor=${nextCursor}`;
    }
    return at;
  };

/** What the issue names, and what else the console asks. */
export const cases: Case[] = [
  { name: 'first page, waiting first', path: standard },
  {
    name: 'filter: waiting, in the Netherlands',
    path: `${standard}&filter[stage]=reviewing&filter[country]=NL`,
  },
  { name: 'search: a common word', path: `${standard}&q=bloemen` },
  // In about one name of sixty: too many to find by an index at no cost, too few to be sure of 10,000 by a sample.
  { name: 'search: neither common nor rare', path: `${standard}&q=lund%201` },
  { name: 'search: a rare word', path: `${standard}&q=magnolia` },
  { name: 'search: one name', path: `${standard}&q=wisteria` },
  { name: 'search: nothing there', path: `${standard}&q=zzyzx` },
  { name: '200 cursors in, waiting first', path: deep(standard) },
  { name: '200 cursors in, by company', path: deep(`${list}&sort=companyName`) },
  { name: 'first page, latest sent in', path: `${list}&sort=-submittedAt` },
  { name: 'first page, by company', path: `${list}&sort=companyName` },
  { name: 'first page, by last name downwards', path: `${list}&sort=-lastName` },
  { name: 'first page, by country', path: `${list}&sort=country` },
  { name: 'first page, by stage', path: `${list}&sort=stage` },
  { name: 'first page, by decision', path: `${list}&sort=-decidedAt` },
  { name: 'first page, by due date', path: `${list}&sort=nextDueAt` },
  { name: 'filter: company and active', path: `${standard}&filter[company]=garden&filter[stage]=active` },
  { name: 'filter: overdue', path: `${standard}&filter[overdue]=true&filter[stage]=reviewing` },
  { name: 'two letters', path: `${standard}&q=zq` },
  { name: 'numbers of all stages', path: '/v1/registrations/counts' },
  { name: 'numbers of the home page', path: '/v1/stats' },
  { name: 'customers, first page', path: customers },
  { name: 'customers, by company', path: `${customers}&sort=companyName` },
  { name: 'customers, by site', path: `${customers}&sort=site` },
  { name: 'customers, of the Netherlands', path: `${customers}&filter[country]=NL` },
  { name: 'customers, not active', path: `${customers}&filter[active]=false` },
  { name: 'customers, a common word', path: `${customers}&q=bloemen` },
  { name: 'customers, a rare word', path: `${customers}&q=magnolia` },
  { name: 'customers, 200 cursors in', path: deep(customers) },
  { name: 'customers, 200 in, by company', path: deep(`${customers}&sort=companyName`) },
];
