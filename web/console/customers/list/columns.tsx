import { Link } from '@mui/material';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { When } from '../../parts/when.tsx';
import type { Choice } from '../choices.ts';
import { nameOf, type Customer } from '../customer.ts';
import { StatusChips } from '../status-chips.tsx';

export type Names = {
  sites: Choice[] | undefined;
  groups: Choice[] | undefined;
  country: (code: string) => string;
};

export type Column = {
  name: string;
  /** What the API sorts by; without it the column can't be sorted. */
  sort?: string;
  hidden?: true;
  cell: (customer: Customer, names: Names) => ReactNode;
};

const found = (choices: Choice[] | undefined, id: string): string =>
  choices?.find((choice) => choice.id === id)?.name ?? id;

export const columns: Column[] = [
  { name: 'company', sort: 'companyName', cell: (customer) => <CompanyLink customer={customer} /> },
  { name: 'status', cell: (customer) => <StatusChips customer={customer} /> },
  { name: 'firstName', sort: 'firstName', cell: ({ contact }) => contact.firstName },
  { name: 'lastName', sort: 'lastName', cell: ({ contact }) => contact.lastName },
  { name: 'country', sort: 'country', cell: ({ company }, { country }) => country(company.country) },
  { name: 'site', sort: 'site', cell: ({ site }, { sites }) => found(sites, site) },
  { name: 'createdAt', sort: 'createdAt', cell: ({ createdAt }) => <When at={createdAt} /> },
  { name: 'email', hidden: true, cell: ({ email }) => email },
  { name: 'group', hidden: true, cell: ({ groupId }, { groups }) => found(groups, groupId) },
  { name: 'tags', hidden: true, cell: ({ tags }) => tags.join(', ') },
  { name: 'lastSignInAt', hidden: true, cell: ({ lastSignInAt }) => <When at={lastSignInAt} /> },
  { name: 'id', sort: 'id', hidden: true, cell: ({ id }) => id },
];

export const CompanyLink = ({ customer }: { customer: Customer }) => (
  <Link
    component={RouterLink}
    to={`/customers/${encodeURIComponent(customer.id)}/show`}
    underline="hover"
    sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}
    onClick={(event) => event.stopPropagation()}
  >
    {nameOf(customer)}
  </Link>
);
