import { useState } from 'react';
import { NewCode } from '../../signup/parts/new-code.tsx';
import { Trouble } from '../../signup/parts/trouble.tsx';
import { useOwnWords } from '../words/index.ts';
import { sendCode } from './send-code.ts';

type Props = { email: string; after: string; onSent: () => void };

export function CodeAgain({ email, after: first, onSent }: Props) {
  const [after, setAfter] = useState(first);
  const [isSent, setSent] = useState(false);
  const [error, setError] = useState<unknown>();
  const words = useOwnWords().code;

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
      <NewCode after={after} words={words} isSent={isSent} onSend={send} />
      <Trouble error={error} />
    </>
  );
}
