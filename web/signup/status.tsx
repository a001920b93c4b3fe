import { useCallback, useEffect, useState } from 'react';
import { ask, Refusal } from './api.ts';
import { AnswerForm } from './status/answer.tsx';
import { StageLine } from './status/line.tsx';
import { Withdraw } from './status/withdraw.tsx';
import { Trouble } from './parts/trouble.tsx';
import type { Own, RegistrationView } from './types.ts';
import { fill } from './words/index.ts';
import { useWords } from './words-context.ts';

const readEveryMs = 4000;
const withdrawable = ['describing', 'reviewing', 'answering', 'preparing'];
const over = ['rejected', 'expired', 'withdrawn'];

/** Where one's own registration stands; the proof stands after `#`, so that no server log sees it. */
export function Status({ id }: { id: string }) {
  const words = useWords();
  const own: Own = { id, token: location.hash.slice(1) };
  const { registration, error, read } = useRegistration(own);
  if (!registration) return error ? <NoWayIn error={error} /> : <p role="status">{words.working}</p>;
  const { stage, siteName, invite } = registration;
  return (
    <>
      <h1>{fill(words.status.title, siteName)}</h1>
      <div className="card">
        <StageLine stage={stage} />
        <p role="status">{fill(words.status[stage], siteName)}</p>
        {registration.rejection?.text && <p>{registration.rejection.text}</p>}
        {registration.question && stage === 'answering' && (
          <AnswerForm own={own} question={registration.question} site={siteName} onSent={read} />
        )}
        <Trouble error={error} />
        <div className="acts">
          {stage === 'describing' && (
            <a className="button" href={`/join/${invite}`}>
              {words.status.goOn}
            </a>
          )}
          {over.includes(stage) && mayApplyAgain(registration) && (
            <a className="button" href={`/join/${invite}`}>
              {words.status.again}
            </a>
          )}
          {withdrawable.includes(stage) && <Withdraw own={own} onDone={read} />}
        </div>
      </div>
    </>
  );
}

type Shown = RegistrationView & { siteName: string };

/** Reads again every few seconds while the page is looked at. */
function useRegistration({ id, token }: Own) {
  const [registration, setRegistration] = useState<Shown>();
  const [error, setError] = useState<unknown>();
  const read = useCallback(async () => {
    try {
      const found = await ask<RegistrationView>(`/v1/registrations/${id}`, { token });
      const { site } = await ask<{ site: { name: string } }>(
        `/v1/invites/${encodeURIComponent(found.invite)}`,
      ).catch(() => ({ site: { name: '' } }));
      setRegistration({ ...found, siteName: site.name });
      setError(undefined);
    } catch (refused) {
      setError(refused);
    }
  }, [id, token]);
  useEffect(() => {
    const first = setTimeout(() => void read());
    const timer = setInterval(() => document.visibilityState === 'visible' && void read(), readEveryMs);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [read]);
  return { registration, error, read };
}

function NoWayIn({ error }: { error: unknown }) {
  const words = useWords();
  const lost = error instanceof Refusal && [401, 403, 404].includes(error.status);
  return lost ? (
    <div className="card" role="alert">
      <h1>{words.status.noLink}</h1>
    </div>
  ) : (
    <Trouble error={error} />
  );
}

function mayApplyAgain({ rejection }: RegistrationView): boolean {
  if (!rejection) return true;
  return rejection.mayApplyAgainAt !== null && Date.parse(rejection.mayApplyAgainAt) <= Date.now();
}
