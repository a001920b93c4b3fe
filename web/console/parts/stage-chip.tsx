import { Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Stage } from '../../../contract/stages.ts';

const tints: Partial<Record<Stage, 'warning' | 'success' | 'error' | 'primary'>> = {
  reviewing: 'warning',
  answering: 'warning',
  preparing: 'primary',
  active: 'success',
  rejected: 'error',
};

/** A stage is a word in a tinted chip, never a colour alone. */
export function StageChip({ stage }: { stage: Stage }) {
  const translate = useTranslate();
  return (
    <Chip
      size="small"
      variant="outlined"
      color={tints[stage] ?? 'default'}
      label={translate(`gatehouse.stage.${stage}`)}
    />
  );
}
