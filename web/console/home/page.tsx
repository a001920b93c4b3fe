import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Loaded } from '../parts/loaded.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Decided } from './decided.tsx';
import { Overdue } from './overdue.tsx';
import { Stages } from './stages.tsx';
import { useStats } from './stats.ts';

/** How things stand, at a glance. */
export function Home() {
  const translate = useTranslate();
  const stats = useStats();
  const { data } = stats;
  return (
    <Box sx={{ maxWidth: 1000, pb: 4 }}>
      <PageTitle title={translate('gatehouse.menu.home')} />
      <Loaded {...stats}>
        {data && (
          <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)' }}>
            <Stages stages={data.stages} />
            <Box
              sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '3fr 2fr' } }}
            >
              <Overdue overdue={data.overdue} />
              <Decided decided={data.decided} timeToDecision={data.timeToDecision} />
            </Box>
          </Box>
        )}
      </Loaded>
    </Box>
  );
}
