import { Box, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import type { Stage } from '../../../../contract/stages.ts';
import { useCounts } from '../../layout/waiting.ts';
import { numberOf } from '../../parts/number.ts';

const quick: readonly Stage[] = ['reviewing', 'answering', 'preparing', 'active', 'rejected'];

/** The stages that are asked for most, with their numbers; the others are among the filters. */
export function Stages() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const { data: counts } = useCounts();
  const { stage, ...others } = filterValues as { stage?: Stage };
  const choose = (_event: unknown, chosen: Stage | 'all' | null) =>
    chosen !== null && setFilters(chosen === 'all' ? others : { ...others, stage: chosen });
  return (
    <Box sx={{ overflowX: 'auto', maxWidth: '100%' }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={stage ?? 'all'}
        onChange={choose}
        aria-label={translate('gatehouse.list.stages')}
        sx={{ '& .MuiToggleButton-root': { px: 1.5, minHeight: 40, whiteSpace: 'nowrap', gap: 1 } }}
      >
        <ToggleButton value="all">{translate('gatehouse.list.all')}</ToggleButton>
        {quick.map((name) => (
          <ToggleButton key={name} value={name}>
            {translate(`gatehouse.stage.${name}`)}
            {counts && <Box component="span">{numberOf(counts[name])}</Box>}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  );
}
