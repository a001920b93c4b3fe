import { Box, Card, Typography } from '@mui/material';
import { useListContext } from 'react-admin';
import { StageChip } from '../../parts/stage-chip.tsx';
import { When } from '../../parts/when.tsx';
import { useCountries } from './country.ts';
import { Due } from './due.tsx';
import { NameLink } from './name-link.tsx';
import { isOpen, type Row } from './row.ts';
import { Selector } from './selectors.tsx';

/** The list on a telephone. */
export function Cards({ selectable }: { selectable: boolean }) {
  const { data = [] } = useListContext<Row>();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
      {data.map((row) => (
        <Card key={row.id} component="li" sx={{ display: 'flex', alignItems: 'flex-start', p: 1.5, gap: 1 }}>
          {selectable && <Selector row={row} />}
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <Summary row={row} />
          </Box>
        </Card>
      ))}
    </Box>
  );
}

function Summary({ row }: { row: Row }) {
  const countries = useCountries();
  const { contact, company, stage, submittedAt, createdAt } = row;
  const person = [contact?.firstName, contact?.lastName].filter(Boolean).join(' ');
  const facts = [person, company && countries.nameOf(company.country)].filter(Boolean).join(' · ');
  return (
    <>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, mb: 0.5 }}>
        <NameLink row={row} />
        <StageChip stage={stage} />
      </Box>
      {facts && <Typography variant="body2">{facts}</Typography>}
      <Box
        sx={{ display: 'flex', justifyContent: 'space-between', flexWrap: 'wrap', color: 'text.secondary' }}
      >
        <When at={submittedAt ?? createdAt} />
        {isOpen(row) && <Due row={row} />}
      </Box>
    </>
  );
}
