import { Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { StageChip } from '../../parts/stage-chip.tsx';
import { When } from '../../parts/when.tsx';
import { Panel } from './panel.tsx';
import type { Registration } from './registration.ts';

/** Other registrations of the same address: a rejected one is worth a look. */
export function EarlierPanel({ registration }: { registration: Registration }) {
  const translate = useTranslate();
  const { earlier } = registration;
  if (earlier.length === 0) return null;
  return (
    <Panel title={translate('gatehouse.registration.earlier.title')}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {earlier.map(({ id, stage, createdAt }) => (
          <Box component="li" key={id} sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 36 }}>
            <StageChip stage={stage} />
            <Link component={RouterLink} to={`/registrations/${id}`}>
              {translate('gatehouse.registration.earlier.started')} <When at={createdAt} />
            </Link>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
