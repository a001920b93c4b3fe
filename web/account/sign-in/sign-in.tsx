import { useState } from 'react';
import type { Refusal } from '../../signup/api.ts';
import { CodeForm } from './code-form.tsx';
import { PasswordForm } from './password-form.tsx';
import { Refused } from './refused.tsx';
import { SecondStep } from './second-step.tsx';

type Where =
  | { at: 'password' }
  | { at: 'code'; email?: string; resendAfter?: string }
  | { at: 'refused'; why: Refusal }
  | { at: 'secondStep' };

/** With a password or a mailed code. Who proved themselves and may not come in is told why. */
export function SignIn() {
  const [where, setWhere] = useState<Where>(() => ({ at: location.hash === '#code' ? 'code' : 'password' }));
  const refused = (why: Refusal) => setWhere({ at: 'refused', why });
  const start = () => {
    history.replaceState(null, '', location.pathname + location.search);
    setWhere({ at: 'password' });
  };
  switch (where.at) {
    case 'password':
      return (
        <PasswordForm
          onCode={(email, resendAfter) => setWhere({ at: 'code', email, resendAfter })}
          onRefused={refused}
          onSecondStep={() => setWhere({ at: 'secondStep' })}
        />
      );
    case 'code':
      return <CodeForm {...where} onBack={start} onRefused={refused} />;
    case 'refused':
      return <Refused why={where.why} onAgain={start} />;
    case 'secondStep':
      return <SecondStep />;
  }
}
