import { useState } from 'react';
import { ask } from '../api.ts';
import { Trouble } from '../parts/trouble.tsx';
import type { Own } from '../types.ts';
import { useWords } from '../words-context.ts';

/** Asks once more, in place. */
export function Withdraw({ own, onDone }: { own: Own; onDone: () => Promise<void> }) {
  const words = useWords().status;
  const [asks, setAsks] = useState(false);
  const [error, setError] = useState<unknown>();
  async function withdraw(): Promise<void> {
    try {
      await ask(`/v1/registrations/${own.id}/withdraw`, { method: 'POST', body: {}, token: own.token });
      await onDone();
    } catch (refused) {
      setError(refused);
    }
  }
  if (!asks)
    return (
      <button type="button" className="link" onClick={() => setAsks(true)}>
        {words.withdraw}
      </button>
    );
  return (
    <div role="group" aria-label={words.withdraw}>
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
    </div>
  );
}
