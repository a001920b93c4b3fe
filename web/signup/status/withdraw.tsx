import { useState } from 'react';
import { ask } from '../api.ts';
import { Trouble } from '../parts/trouble.tsx';
import type { Own, RegistrationView } from '../types.ts';
import { useWords } from '../words-context.ts';

type Props = { own: Own; stage: RegistrationView['stage']; onDone: () => Promise<void> };

const withdrawable = ['describing', 'reviewing', 'answering', 'preparing'];

/** Asks once more, in place. */
export function Withdraw({ own, stage, onDone }: Props) {
  const words = useWords().status;
  const [asks, setAsks] = useState(false);
  const [error, setError] = useState<unknown>();
  async function withdraw(): Promise<void> {
    try {
      await ask(`/v1/registrations/${own.id}/withdraw`, { method: 'POST', body: {}, token: own.token });
      setAsks(false);
      await onDone();
    } catch (refused) {
      setError(refused);
    }
  }
  if (!withdrawable.includes(stage)) return null;
  if (!asks)
    return (
      <p className="aside">
        <button type="button" className="link" onClick={() => setAsks(true)}>
          {words.withdraw}
        </button>
      </p>
    );
  return (
    <section className="card" aria-labelledby="withdraw">
      <h2 id="withdraw">{words.sureTitle}</h2>
      <p>{words.sure}</p>
      <Trouble error={error} />
      <div className="acts">
        <button type="button" className="stop" onClick={() => void withdraw()}>
          {words.withdraw}
        </button>
        <button type="button" className="plain" autoFocus onClick={() => setAsks(false)}>
          {words.keep}
        </button>
      </div>
    </section>
  );
}
