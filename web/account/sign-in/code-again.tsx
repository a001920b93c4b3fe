import { useEffect, useState } from 'react';
import { Trouble } from '../../signup/parts/trouble.tsx';
import { fill } from '../../signup/words/index.ts';
import { useOwnWords } from '../words/index.ts';
import { sendCode } from './send-code.ts';

type Props = { email: string; after: string; onSent: () => void };

/** A new code can be had after a while, which the button counts down. */
export function CodeAgain({ email, after: first, onSent }: Props) {
  const words = useOwnWords().code;
  const [after, setAfter] = useState(first);
  const [sent, setSent] = useState(false);
  const [error, setError] = useState<unknown>();
  const left = useSecondsUntil(after);

  async function send(): Promise<void> {
    setError(undefined);
    try {
      setAfter(await sendCode(email));
      setSent(true);
      onSent();
    } catch (refused) {
      setError(refused);
    }
  }

  return (
    <>
      <button
        type="button"
        className="plain"
        aria-disabled={left > 0}
        onClick={() => left === 0 && void send()}
      >
        {left > 0 ? fill(words.againIn, left) : words.again}
      </button>
      <span role="status" className="quiet">
        {sent ? words.sent : ''}
      </span>
      <Trouble error={error} />
    </>
  );
}

function useSecondsUntil(at: string): number {
  const secondsLeft = () => Math.max(0, Math.ceil((Date.parse(at) - Date.now()) / 1000));
  const [left, setLeft] = useState(secondsLeft);
  useEffect(() => {
    const timer = setInterval(() => setLeft(secondsLeft()), 500);
    return () => clearInterval(timer);
  });
  return left;
}
