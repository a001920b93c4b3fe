import { useEffect, useState } from 'react';
import { fill } from '../words/index.ts';

type Props = {
  /** When one can be had. */
  after: string;
  words: { again: string; againIn: string; sent: string };
  isSent: boolean;
  onSend: () => Promise<void>;
};

/** A new code can be had after a while, which the button counts down. */
export function NewCode({ after, words, isSent, onSend }: Props) {
  const left = useSecondsUntil(after);
  return (
    <>
      <button
        type="button"
        className="plain"
        aria-disabled={left > 0}
        onClick={() => left === 0 && void onSend()}
      >
        {left > 0 ? fill(words.againIn, left) : words.again}
      </button>
      <span role="status" className="quiet">
        {isSent ? words.sent : ''}
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
