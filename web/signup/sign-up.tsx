import { useState } from 'react';
import { keepOwn, ownOf } from './own.ts';
import { CodeStep } from './steps/code.tsx';
import { DetailsSteps } from './steps/details.tsx';
import { EmailStep, type Started } from './steps/email.tsx';
import { Received } from './steps/received.tsx';
import type { Invitation, Own } from './types.ts';

type Where =
  | { at: 'email' }
  | { at: 'code'; email: string; started: Started }
  | { at: 'details'; own: Own }
  | { at: 'received'; own: Own; email: string };

/** From an address to a sent request: one question group a step. */
export function SignUp({ invitation }: { invitation: Invitation }) {
  const [where, setWhere] = useState<Where>(() => begin(invitation.token));
  const restart = () => setWhere({ at: 'email' });
  switch (where.at) {
    case 'email':
      return (
        <EmailStep
          invitation={invitation}
          onSent={(email, started) => setWhere({ at: 'code', email, started })}
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
            else location.assign(`/status/${own.id}#${own.token}`);
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

function begin(invite: string): Where {
  const own = ownOf(invite);
  return own ? { at: 'details', own } : { at: 'email' };
}
