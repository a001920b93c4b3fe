import { useState } from 'react';
import { ask } from '../api.ts';
import { NewCode } from '../parts/new-code.tsx';
import { useWords } from '../words-context.ts';
import type { Started } from './email.tsx';

type Props = { started: Started; onSent: () => void; onError: (error: unknown) => void };

export function Resend({ started, onSent, onError }: Props) {
  const [after, setAfter] = useState(started.resendAfter);
  const [isSent, setSent] = useState(false);
  const words = useWords().code;

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

  return <NewCode after={after} words={words} isSent={isSent} onSend={send} />;
}
