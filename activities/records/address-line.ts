import type { Address } from '../../contract/details.ts';

/** An address on one line, for people. */
export const addressLine = ({
  companyName,
  line1,
  line2,
  postalCode,
  city,
  region,
  country,
}: Address): string =>
  [companyName, line1, line2, [postalCode, city].filter(Boolean).join(' '), region, country]
    .filter(Boolean)
    .join(', ');
