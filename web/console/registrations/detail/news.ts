import { useState } from 'react';
import { useGetIdentity, useTranslate } from 'react-admin';
import { useShortTime } from '../../parts/when.tsx';
import { useActorName } from './people.ts';
import type { Registration } from './registration.ts';

const told = ['approved', 'rejected', 'withdrawn', 'informationRequested', 'answered', 'submitted'];

const newestOf = ({ timeline }: Registration): number => timeline.at(-1)?.n ?? 0;

/** What somebody else did to the registration since it was opened here; nothing once one has acted oneself. */
export function useNews(registration: Registration): { news: string | undefined; dismiss: () => void } {
  const translate = useTranslate();
  const shortTime = useShortTime();
  const actorName = useActorName();
  const { identity } = useGetIdentity();
  const [seen, setSeen] = useState(newestOf(registration));
  const newest = registration.timeline.findLast(({ n, what }) => n > seen && told.includes(what));
  const isOthers = newest && identity && newest.actor.id !== identity.id;
  const by =
    newest?.actor.kind === 'applicant'
      ? translate('gatehouse.registration.theApplicant')
      : actorName(newest?.actor);
  const news = isOthers
    ? translate(`gatehouse.registration.news.${newest.what}`, { by, ago: shortTime(newest.at) })
    : undefined;
  return {
    news: news && translate('gatehouse.registration.act.meanwhile', { news }),
    dismiss: () => setSeen(newestOf(registration)),
  };
}
