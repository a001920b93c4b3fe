import type { Details } from '../../contract/details.ts';
import type { Columns } from './file.ts';

export type Business = { company?: Details['company']; contact?: Details['contact']; email: string | null };

/** What is known of a business and who to ask for there; `of` says where a row keeps it. */
export const businessColumns = <Row>(of: (row: Row) => Business): Columns<Row> => ({
  company: (row) => of(row).company?.legalName,
  tradeName: (row) => of(row).company?.tradeName,
  taxId: (row) => of(row).company?.taxId,
  country: (row) => of(row).company?.country,
  website: (row) => of(row).company?.website,
  expectedVolume: (row) => of(row).company?.expectedVolume,
  firstName: (row) => of(row).contact?.firstName,
  lastName: (row) => of(row).contact?.lastName,
  email: (row) => of(row).email,
  phone: (row) => of(row).contact?.phone,
});
