import { Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { useShortTime } from '../../parts/when.tsx';
import { useCan } from '../../provider/can.ts';
import { useActorName } from './people.ts';
import { lastOf, type Entry, type Registration } from './registration.ts';

const endedBy = {
  answering: 'informationRequested',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
  expired: 'expired',
} as const;

/** Where it stands, what comes next and who does it. */
export function Next({ registration }: { registration: Registration }) {
  const translate = useTranslate();
  const locale = useLocale();
  const shortTime = useShortTime();
  const can = useCan();
  const actorName = useActorName();
  const { stage, email, submittedAt, activatesAt, nextDueAt, updatedAt } = registration;
  const entry = entryOf(registration);
  const by = entry?.actor.kind === 'applicant' ? 'theApplicant' : undefined;
  const at = stage === 'reviewing' ? submittedAt : (entry?.at ?? updatedAt);
  const overdueAt = stage === 'reviewing' && isPast(nextDueAt) ? nextDueAt : undefined;
  const key = keyOf(registration, can('decide'));
  return (
    <Typography color="textSecondary" sx={{ mb: 2.5, maxWidth: 720 }}>
      {translate(`gatehouse.registration.next.${key}`, {
        email,
        by: by ? translate(`gatehouse.registration.${by}`) : actorName(entry?.actor),
        ago: at ? shortTime(at) : '',
        day: activatesAt ? new Date(activatesAt).toLocaleDateString(locale, { dateStyle: 'long' }) : '',
      })}
      {overdueAt && ` ${translate('gatehouse.registration.next.overdue', { ago: shortTime(overdueAt) })}`}
    </Typography>
  );
}

const isPast = (at: string | null): at is string => at !== null && Date.parse(at) < Date.now();

function entryOf(registration: Registration): Entry | undefined {
  const { stage } = registration;
  if (stage === 'preparing') return lastOf(registration, 'approved');
  return stage in endedBy ? lastOf(registration, endedBy[stage as keyof typeof endedBy]) : undefined;
}

function keyOf({ stage, activatesAt, missing }: Registration, decides: boolean): string {
  if (stage === 'reviewing' && !decides) return 'reviewingForOthers';
  return stage === 'preparing' && activatesAt && missing?.length === 0 ? 'activatesAt' : stage;
}
