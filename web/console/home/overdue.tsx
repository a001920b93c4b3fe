import { Box, Card, Link as MuiLink, Typography } from '@mui/material';
import { useId } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { numberOf } from '../parts/number.ts';
import { StageChip } from '../parts/stage-chip.tsx';
import { fullTime, useShortTime } from '../parts/when.tsx';
import { NameLink } from '../registrations/list/name-link.tsx';
import type { Row } from '../registrations/list/row.ts';
import { dueStages, listWith, useOverdue, type Stats } from './stats.ts';

/** What should have been dealt with by now: the oldest, and a way to all. */
export function Overdue({ overdue }: Pick<Stats, 'overdue'>) {
  const translate = useTranslate();
  const locale = useLocale();
  const id = useId();
  const { data: rows = [] } = useOverdue();
  const number = Object.values(overdue).reduce((sum, each) => sum + each, 0);
  const all = listWith({ stage: dueStages, overdue: true }, { field: 'nextDueAt', order: 'ASC' });
  return (
    <Card component="section" aria-labelledby={id} sx={{ p: 2 }}>
      <Typography variant="h2" id={id}>
        {translate('gatehouse.home.overdue')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {translate(number ? 'gatehouse.home.overdueHint' : 'gatehouse.home.nothingOverdue')}
      </Typography>
      {number > 0 && <Rows rows={rows} />}
      {number > rows.length && (
        <MuiLink component={Link} to={all}>
          {translate('gatehouse.home.allOverdue', { number: numberOf(number, locale) })}
        </MuiLink>
      )}
    </Card>
  );
}

function Rows({ rows }: { rows: Row[] }) {
  const translate = useTranslate();
  const locale = useLocale();
  const shortTime = useShortTime();
  const due = (at: string) => translate('gatehouse.home.due', { ago: shortTime(at) });
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, mt: 1 }}>
      {rows.map((row) => (
        <Box
          key={row.id}
          component="li"
          sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, py: 0.75 }}
        >
          <NameLink row={row} />
          <StageChip stage={row.stage} />
          {row.nextDueAt && (
            <Typography variant="body2" color="error" sx={{ ml: 'auto' }}>
              <time dateTime={row.nextDueAt} title={fullTime(row.nextDueAt, locale)}>
                {due(row.nextDueAt)}
              </time>
            </Typography>
          )}
        </Box>
      ))}
    </Box>
  );
}
