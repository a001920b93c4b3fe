import { Box, Card, Typography } from '@mui/material';
import { useId } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Stage } from '../../../contract/stages.ts';
import { numberOf } from '../parts/number.ts';
import { listWith, type Stats } from './stats.ts';

/** First what staff have to do something about. */
const groups: Stage[][] = [
  ['reviewing', 'answering', 'preparing'],
  ['verifying', 'describing', 'active', 'rejected', 'expired', 'withdrawn'],
];

/** How many are in each stage, each a way to them. */
export function Stages({ stages }: Pick<Stats, 'stages'>) {
  const translate = useTranslate();
  const id = useId();
  const [large = [], small = []] = groups;
  return (
    <Box component="section" aria-labelledby={id}>
      <Typography variant="h2" id={id} sx={{ mb: 1 }}>
        {translate('gatehouse.home.stages')}
      </Typography>
      <Tiles names={large} stages={stages} width={96} size={32} />
      <Tiles names={small} stages={stages} width={96} size={18} />
    </Box>
  );
}

type TilesProps = Pick<Stats, 'stages'> & { names: Stage[]; width: number; size: number };

const Tiles = ({ names, stages, width, size }: TilesProps) => (
  <Box
    sx={{ display: 'grid', gap: 1, mb: 1, gridTemplateColumns: `repeat(auto-fit, minmax(${width}px, 1fr))` }}
  >
    {names.map((stage) => (
      <Tile key={stage} stage={stage} number={stages[stage]} size={size} />
    ))}
  </Box>
);

function Tile({ stage, number, size }: { stage: Stage; number: number; size: number }) {
  const translate = useTranslate();
  const locale = useLocale();
  const waits = stage === 'reviewing' && number > 0;
  return (
    <Card
      component={Link}
      to={listWith({ stage })}
      sx={{ p: { xs: 1.25, sm: 1.5 }, textDecoration: 'none', '&:hover': { borderColor: 'primary.main' } }}
    >
      <Typography
        component="span"
        color={waits ? 'warning' : 'textPrimary'}
        sx={{ display: 'block', fontSize: size, fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}
      >
        {numberOf(number, locale)}
      </Typography>
      <Typography component="span" sx={{ color: 'text.secondary', fontSize: { xs: 13, sm: 15 } }}>
        {translate(`gatehouse.stage.${stage}`)}
      </Typography>
    </Card>
  );
}
