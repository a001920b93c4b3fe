import { Box, Card, Typography } from '@mui/material';
import { useId } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { numberOf } from '../parts/number.ts';
import { lasting } from './lasting.ts';
import type { Stats } from './stats.ts';

/** What was decided lately, and how long it took. */
export function Decided({ decided, timeToDecision }: Pick<Stats, 'decided' | 'timeToDecision'>) {
  const translate = useTranslate();
  const locale = useLocale();
  const id = useId();
  const { medianMs } = timeToDecision;
  const figures = [
    ['approved', numberOf(decided.approved, locale)],
    ['rejected', numberOf(decided.rejected, locale)],
    ['median', medianMs === null ? translate('gatehouse.home.noDecision') : lasting(medianMs, locale)],
  ] as const;
  return (
    <Card component="section" aria-labelledby={id} sx={{ p: 2 }}>
      <Typography variant="h2" id={id} sx={{ mb: 1 }}>
        {translate('gatehouse.home.decided')}
      </Typography>
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 1 }}>
        {figures.map(([name, figure]) => (
          <Box key={name} sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
            <Typography component="dt" color="textSecondary">
              {translate(`gatehouse.home.${name}`)}
            </Typography>
            <Typography component="dd" sx={{ m: 0, fontWeight: 600, whiteSpace: 'nowrap' }}>
              {figure}
            </Typography>
          </Box>
        ))}
      </Box>
    </Card>
  );
}
