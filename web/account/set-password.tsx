import { useEffect, useState } from 'react';
import { ask, type Refusal } from '../signup/api.ts';
import { Trouble } from '../signup/parts/trouble.tsx';
import { ForgotForm } from './forgot.tsx';
import { isOver, NewPassword, passwordIn, wrongLength } from './parts/new-password.tsx';
import { Title } from './parts/title.tsx';
import { enterByPassword, goOn } from './sign-in/enter.ts';
import { Refused } from './sign-in/refused.tsx';
import { SecondStep } from './sign-in/second-step.tsx';
import { isStanding } from './sign-in/standing.ts';
import { within } from './returns.ts';
import { useSending } from './use-sending.ts';
import { useOwnWords } from './words/index.ts';

type Where = 'form' | 'over' | 'secondStep' | Refusal;

/** Where the link of a mail leads; its token stands behind `#`. A link that is dead is made good by a fresh one. */
export function SetPasswordPage() {
  const words = useOwnWords().set;
  const token = useToken();
  const [where, setWhere] = useState<Where>(token ? 'form' : 'over');
  if (where === 'form') return <SetPassword token={token} onElse={setWhere} />;
  if (where === 'secondStep') return <SecondStep />;
  if (where === 'over') return <ForgotForm title={words.overTitle} lead={words.over} />;
  return <Refused why={where} onAgain={() => location.replace(within(''))} />;
}

/** Whoever looks at the address bar, or at the history, finds no token. */
function useToken(): string {
  const [token] = useState(() => location.hash.slice(1));
  useEffect(() => history.replaceState(null, '', location.pathname + location.search), []);
  return token;
}

type Props = { token: string; onElse: (where: Where) => void };

function SetPassword({ token, onElse }: Props) {
  const words = useOwnWords();
  const { wrong, error, busy, onSubmit } = useSending(
    (form) => wrongLength(words, passwordIn(form)),
    async (form) => {
      const newPassword = passwordIn(form);
      const body = { token, newPassword };
      const { email } = await ask<{ email: string }>('/api/auth/reset-password', { method: 'POST', body });
      if (await enterByPassword(email, newPassword)) goOn();
      else onElse('secondStep');
    },
    (refused) => {
      if (isOver(refused)) onElse('over');
      if (isStanding(refused)) onElse(refused);
      return {};
    },
  );
  return (
    <>
      <Title lead={words.set.lead}>{words.set.title}</Title>
      <form noValidate onSubmit={onSubmit}>
        <Trouble error={error} />
        <NewPassword wrong={wrong['newPassword']} autoFocus />
        <div className="acts">
          <button type="submit" aria-disabled={busy}>
            {words.set.submit}
          </button>
        </div>
      </form>
    </>
  );
}
