import type { ReactNode } from 'react';
import { DataTable } from 'react-admin';
import { useSites } from '../../customers/choices.ts';
import { StageChip } from '../../parts/stage-chip.tsx';
import { When } from '../../parts/when.tsx';
import { useCountries } from './country.ts';
import { columnsKey, hiddenAtFirst, type columns } from './columns.tsx';
import { Due } from './due.tsx';
import { NameLink } from './name-link.tsx';
import type { Row } from './row.ts';
import { PageSelector, Selector } from './selectors.tsx';

type Column = { source: (typeof columns)[number]; render: (row: Row) => ReactNode };

const label = (source: string): string => `resources.registrations.fields.${source}`;

/** The list on a wide screen. */
export function Table({ selectable }: { selectable: boolean }) {
  const { nameOf } = useCountries();
  const { data: sites } = useSites();
  const cells: Column[] = [
    { source: 'companyName', render: (row) => <NameLink row={row} /> },
    { source: 'firstName', render: ({ contact }) => contact?.firstName },
    { source: 'lastName', render: ({ contact }) => contact?.lastName },
    { source: 'email', render: ({ email }) => email },
    { source: 'country', render: ({ company }) => company && nameOf(company.country) },
    { source: 'site', render: ({ site }) => sites?.find(({ id }) => id === site)?.name ?? site },
    { source: 'stage', render: ({ stage }) => <StageChip stage={stage} /> },
    { source: 'submittedAt', render: ({ submittedAt }) => <When at={submittedAt} /> },
    { source: 'createdAt', render: ({ createdAt }) => <When at={createdAt} /> },
    { source: 'decidedAt', render: ({ decidedAt }) => <When at={decidedAt} /> },
    { source: 'nextDueAt', render: (row) => <Due row={row} /> },
    { source: 'id', render: ({ id }) => <code>{id}</code> },
  ];
  return (
    <DataTable<Row>
      storeKey={columnsKey}
      hiddenColumns={hiddenAtFirst}
      rowClick="show"
      bulkActionButtons={false}
      sx={{ overflowX: 'auto', '& th, & td': { whiteSpace: 'nowrap', px: 1 } }}
    >
      {selectable && (
        <DataTable.Col<Row>
          label={<PageSelector />}
          className="choose"
          disableSort
          render={(row) => <Selector row={row} />}
        />
      )}
      {cells.map(({ source, render }) => (
        <DataTable.Col<Row>
          key={source}
          source={source as never}
          label={label(source)}
          render={render}
          disableSort={source === 'email'}
        />
      ))}
    </DataTable>
  );
}
