import { useState } from 'react';
import { ask, Refusal } from '../api.ts';
import { Field } from '../parts/field.tsx';
import { Heading } from '../parts/heading.tsx';
import { Trouble } from '../parts/trouble.tsx';
import type { Own, Words } from '../types.ts';
import { fill } from '../words/index.ts';
import { useWords } from '../words-context.ts';
import type { Started } from './email.tsx';
import { Resend } from './resend.tsx';

type Props = {
  email: string;
  started: Started;
  onOther: () => void;
  onProven: (own: Own, stage: string) => void;
};

/** The code can be pasted as it is, and sends itself when it is whole. */
export function CodeStep({ email, started, onOther, onProven }: Props) {
  const words = useWords();
  const [code, setCode] = useState('');
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const wrong = wrongCode(words, error);

  async function submit(whole: string): Promise<void> {
    setBusy(true);
    setError(undefined);
    try {
      const path = `/v1/registrations/${started.id}/verification`;
      const { token, stage } = await ask<{ token: string; stage: string }>(path, {
        method: 'POST',
        body: { code: whole },
      });
      onProven({ id: started.id, token }, stage);
    } catch (refused) {
      setError(refused);
      setBusy(false);
    }
  }

  function type(text: string): void {
    const digits = text.replace(/\D/g, '').slice(0, 6);
    setCode(digits);
    if (digits.length === 6 && digits !== code && !busy) void submit(digits);
  }

  return (
    <>
      <Heading step={2} of={4} title={words.code.title} />
      <p className="quiet">{fill(words.code.lead, email)}</p>
      <form
        className="code"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void submit(code);
        }}
      >
        {!wrong && <Trouble error={error} />}
        <Field
          label={words.code.label}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          value={code}
          onChange={({ target }) => type(target.value)}
          wrong={wrong}
          autoFocus
        />
        <div className="acts">
          <button type="submit" aria-disabled={busy}>
            {words.code.verify}
          </button>
          <Resend started={started} onError={setError} onSent={() => setCode('')} />
        </div>
        <button type="button" className="link" onClick={onOther}>
          {words.code.other}
        </button>
      </form>
    </>
  );
}

function wrongCode({ code: words }: Words, error: unknown): string | undefined {
  if (!(error instanceof Refusal)) return undefined;
  if (error.status === 422)
    return error.triesLeft === undefined ? words.wrongPlain : fill(words.wrong, error.triesLeft);
  if (error.status === 423) return words.locked;
  return error.status === 410 ? words.dead : undefined;
}
