import { useState } from 'react';
import { Trouble } from '../../signup/parts/trouble.tsx';
import { fill } from '../../signup/words/index.ts';
import { sendLink } from '../forgot.tsx';
import { useOwnWords } from '../words/index.ts';

export function FirstPassword({ email }: { email: string }) {
  const words = useOwnWords().password;
  const [sent, setSent] = useState(false);
  const [error, setError] = useState<unknown>();
  const send = () => {
    setError(undefined);
    sendLink(email).then(() => setSent(true), setError);
  };
  return (
    <>
      <p role="status">{sent ? fill(words.linkSent, email) : words.none}</p>
      <Trouble error={error} />
      {!sent && (
        <button type="button" className="plain" onClick={send}>
          {words.sendLink}
        </button>
      )}
    </>
  );
}
