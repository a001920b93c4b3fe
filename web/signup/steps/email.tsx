import { ask } from '../api.ts';
import { given, longEnough } from '../given.ts';
import { Heading } from '../parts/heading.tsx';
import type { Invitation } from '../types.ts';
import { fill } from '../words/index.ts';
import { useLocale, useWords } from '../words-context.ts';
import { EmailForm } from './email-form.tsx';

export type Started = { id: string; resendAfter: string };

type Props = { invitation: Invitation; onSent: (email: string, started: Started) => void };

export function EmailStep({ invitation, onSent }: Props) {
  const words = useWords();
  const locale = useLocale();

  async function start(email: string, subject: string): Promise<void> {
    await longEnough();
    const body = { email, locale, subject, stamp: given?.stamp ?? '' };
    const path = `/join/${encodeURIComponent(invitation.token)}`;
    onSent(email, await ask<Started>(path, { method: 'POST', body }));
  }

  return (
    <>
      <Heading step={1} of={4} title={fill(words.email.title, invitation.site.name)} />
      <p className="quiet">{words.email.lead}</p>
      <EmailForm button={words.continue} send={start} />
      <p className="aside">
        <a href={`/join/${encodeURIComponent(invitation.token)}/link${location.search}`}>
          {words.email.known}
        </a>
      </p>
    </>
  );
}
