import { useEffect, useState } from 'react';
import { ask } from '../api.ts';
import { fill } from '../words/index.ts';
import { useWords } from '../words-context.ts';
import type { Started } from './email.tsx';

type Props = { started: Started; onSent: () => void; onError: (error: unknown) => void };

/** A new code can be had after a while, which the button counts down. */
export function Resend({ started, onSent, onError }: Props) {
  const words = useWords().code;
  const [after, setAfter] = useState(started.resendAfter);
  const [sent, setSent] = useState(false);
  const left = useSecondsUntil(after);

  async function send(): Promise<void> {
    try {
      const path = `/v1/registrations/${started.id}/verification/resend`;
      const { resendAfter } = await ask<Started>(path, { method: 'POST', body: {} });
      setAfter(resendAfter);
      setSent(true);
      onError(undefined);
      onSent();
    } catch (refused) {
      onError(refused);
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
