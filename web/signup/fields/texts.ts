import type { ComponentProps } from 'react';
import type { Words } from '../types.ts';

type Text = {
  label: (words: Words) => string;
  input: { optional?: boolean } & Pick<ComponentProps<'input'>, 'type' | 'autoComplete' | 'maxLength'>;
};

/** The plain texts among the details; how long each may be says contract/inputs/details.ts. */
export const texts: Record<string, Text> = {
  '/company/legalName': {
    label: ({ company }) => company.legalName,
    input: { autoComplete: 'organization', maxLength: 200 },
  },
  '/company/taxId': { label: ({ company }) => company.taxId, input: { optional: true, maxLength: 40 } },
  '/company/tradeName': {
    label: ({ company }) => company.tradeName,
    input: { optional: true, maxLength: 200 },
  },
  '/company/website': {
    label: ({ company }) => company.website,
    input: { optional: true, type: 'url', autoComplete: 'url', maxLength: 300 },
  },
  '/company/expectedVolume': {
    label: ({ company }) => company.expectedVolume,
    input: { optional: true, maxLength: 200 },
  },
  '/contact/firstName': {
    label: ({ contact }) => contact.firstName,
    input: { autoComplete: 'given-name', maxLength: 100 },
  },
  '/contact/lastName': {
    label: ({ contact }) => contact.lastName,
    input: { autoComplete: 'family-name', maxLength: 100 },
  },
  '/contact/phone': {
    label: ({ contact }) => contact.phone,
    input: { optional: true, type: 'tel', autoComplete: 'tel', maxLength: 40 },
  },
};
