import { useState } from 'react';
import { ask, Refused } from '../api.ts';
import { Field } from '../parts/field.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { fill, useWords } from '../words/index.ts';
import type { Words } from '../words/en.ts';
import type { Begun } from './new-account.tsx';
import { useSending } from './use-sending.ts';

type Props = { begun: Begun; onProven: (stage: string) => Promise<void>; onOther: () => void };

/** Whoever reads the mail owns the address. */
export function Code({ begun, onProven, onOther }: Props) {
  const words = useWords();
  const [said, setSaid] = useState('');
  const path = `/store/api/registrations/${encodeURIComponent(begun.id)}`;
  const sending = useSending(async ({ code = '' }) => {
    setSaid('');
    const { stage } = await ask<{ stage: string }>(`${path}/verification`, { code: code.trim() });
    await onProven(stage);
  });
  const again = useSending(async () => {
    await ask(`${path}/code`, {});
    setSaid(words.apply.sent);
  });
  const wrong = wrongWith(words, sending.error);
  return (
    <form onSubmit={sending.onSubmit} noValidate>
      <p>{fill(words.apply.codeLead, begun.email)}</p>
      <Trouble error={wrong ? again.error : (sending.error ?? again.error)} />
      <p role="status">{said}</p>
      <Field
        label={words.apply.code}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={6}
        wrong={wrong}
      />
      <div className="acts">
        <button type="submit" aria-disabled={sending.busy}>
          {words.apply.verify}
        </button>
        <button type="button" className="link" onClick={() => void again.run({})}>
          {words.apply.again}
        </button>
        <button type="button" className="link" onClick={onOther}>
          {words.apply.other}
        </button>
      </div>
    </form>
  );
}

function wrongWith({ apply: words }: Words, error: unknown): string | undefined {
  if (!(error instanceof Refused)) return undefined;
  if (error.status === 410 || error.status === 423 || error.triesLeft === 0) return words.codeDead;
  if (error.status !== 422) return undefined;
  return error.triesLeft === undefined ? words.codePlain : fill(words.codeWrong, error.triesLeft);
}
