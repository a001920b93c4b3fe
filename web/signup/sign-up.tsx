import { useState } from 'react';
import { keepOwn, ownOf } from './own.ts';
import { CodeStep } from './steps/code.tsx';
import { DetailsSteps } from './steps/details.tsx';
import { EmailStep, type Started } from './steps/email.tsx';
import { Received } from './steps/received.tsx';
import type { Invitation, Own } from './types.ts';

type Where =
  | { at: 'email' }
  | { at: 'code'; email?: string; started: Started }
  | { at: 'details'; own: Own }
  | { at: 'received'; own: Own; email: string };

type Props = { invitation: Invitation; started?: string | undefined };

/** From an address to a sent request: one question group a step. */
export function SignUp({ invitation, started }: Props) {
  const [where, setWhere] = useState<Where>(() => begin(invitation.token, started));
  const restart = () => setWhere({ at: 'email' });
  switch (where.at) {
    case 'email':
      return (
        <EmailStep
          invitation={invitation}
          onSent={(email, sent) => setWhere({ at: 'code', email, started: sent })}
        />
      );
    case 'code':
      return (
        <CodeStep
          email={where.email}
          started={where.started}
          onOther={restart}
          onProven={(own, stage) => {
            keepOwn(invitation.token, own);
            if (stage === 'describing' || stage === 'verifying') setWhere({ at: 'details', own });
            else location.assign(`/status/${own.id}${location.search}#${own.token}`);
          }}
        />
      );
    case 'details':
      return (
        <DetailsSteps
          invitation={invitation}
          own={where.own}
          onLost={restart}
          onSent={(email) => setWhere({ at: 'received', own: where.own, email })}
        />
      );
    case 'received':
      return <Received site={invitation.site.name} email={where.email} own={where.own} />;
  }
}

/** `started` is a registration whose code the address of the page asks for. */
function begin(invite: string, started: string | undefined): Where {
  const own = ownOf(invite);
  if (started && own?.id !== started)
    return { at: 'code', started: { id: started, resendAfter: new Date(0).toISOString() } };
  return own ? { at: 'details', own } : { at: 'email' };
}
