import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { nameOf, type Row } from '../list/row.ts';
import type { Result } from './run.ts';
import type { Results } from './use-bulk.ts';

/** What needs an eye stands on top. */
const order: Result['state'][] = ['failed', 'refused', 'running', 'left', 'waiting', 'done'];

const colors: Partial<Record<Result['state'], string>> = {
  done: 'success',
  refused: 'error',
  failed: 'error',
};

export function ResultList({ results, rows }: { results: Results; rows: Map<string, Row> }) {
  const translate = useTranslate();
  const sorted = Object.entries(results).toSorted(
    ([, one], [, other]) => order.indexOf(one.state) - order.indexOf(other.state),
  );
  return (
    <Box
      component="ul"
      tabIndex={0}
      aria-label={translate('gatehouse.bulk.results')}
      sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 320, overflowY: 'auto' }}
    >
      {sorted.map(([id, result]) => {
        const row = rows.get(id);
        return <One key={id} name={row ? nameOf(row) : id} result={result} />;
      })}
    </Box>
  );
}

function One({ name, result }: { name: string; result: Result }) {
  const translate = useTranslate();
  const said = 'why' in result ? result.why : translate(`gatehouse.bulk.state.${result.state}`);
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        justifyContent: 'space-between',
        columnGap: 2,
        py: 0.75,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Typography variant="body2">{name}</Typography>
      <Typography variant="body2" color={colors[result.state] ?? 'textSecondary'}>
        {said}
      </Typography>
    </Box>
  );
}
