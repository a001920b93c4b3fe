import { Alert, Box, Stack } from '@mui/material';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Acts } from '../acts/acts.tsx';
import { End } from '../acts/end.tsx';
import { UnderWay } from '../acts/use-decide.ts';
import { PageTitle } from '../../parts/page-title.tsx';
import { StageChip } from '../../parts/stage-chip.tsx';
import { CommentsPanel } from './comments.tsx';
import { DetailsPanel } from './details.tsx';
import { EarlierPanel } from './earlier.tsx';
import { FactsPanel } from './facts.tsx';
import { FindingsPanel } from './findings.tsx';
import { MessagesPanel } from './messages.tsx';
import { useNews } from './news.ts';
import { Next } from './next.tsx';
import { QuestionPanel } from './question.tsx';
import { nameOf, type Registration } from './registration.ts';
import { RejectionPanel } from './rejection.tsx';
import { Standing } from './standing.tsx';
import { TimelinePanel } from './timeline.tsx';

/** What is decided stands beside what it is decided by; on a narrow screen before it. */
const columns = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 340px' },
  gridTemplateRows: { lg: 'auto 1fr' },
  pb: 4,
};
const besideIt = { gridColumn: { lg: 2 } };

export function RegistrationPage({ registration }: { registration: Registration }) {
  const translate = useTranslate();
  const [toldAt, setToldAt] = useState<number>();
  const underWay = toldAt === registration.timeline.length;
  const waiting = useMemo(() => ({ underWay, tell: setToldAt }), [underWay]);
  const { news, dismiss } = useNews(registration);
  return (
    <UnderWay value={waiting}>
      <PageTitle title={nameOf(registration)} acts={<Acts registration={registration} />}>
        <StageChip stage={registration.stage} />
      </PageTitle>
      <Next registration={registration} />
      {news && (
        <Alert severity="info" onClose={dismiss} closeText={translate('gatehouse.act.close')} sx={{ mb: 2 }}>
          {news}
        </Alert>
      )}
      {underWay && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('gatehouse.registration.act.underWay')}
        </Alert>
      )}
      <Box sx={columns}>
        <Box sx={{ ...besideIt, '&:empty': { display: 'none' } }}>
          <Standing registration={registration} />
        </Box>
        <Stack spacing={2} sx={{ gridColumn: { lg: 1 }, gridRow: { lg: '1 / span 2' }, minWidth: 0 }}>
          <QuestionPanel registration={registration} />
          <RejectionPanel registration={registration} />
          <DetailsPanel registration={registration} />
          <MessagesPanel registration={registration} />
          <TimelinePanel registration={registration} />
        </Stack>
        <Stack spacing={2} sx={{ ...besideIt, minWidth: 0 }}>
          <FindingsPanel registration={registration} />
          <CommentsPanel registration={registration} />
          <EarlierPanel registration={registration} />
          <FactsPanel registration={registration} />
          <End registration={registration} />
        </Stack>
      </Box>
    </UnderWay>
  );
}
