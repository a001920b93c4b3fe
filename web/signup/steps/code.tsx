import { useState } from 'react';
import { wrongCode } from '../../../contract/first-step/index.ts';
import { ask, Refusal } from '../api.ts';
import { Field } from '../parts/field.tsx';
import { Heading } from '../parts/heading.tsx';
import { Trouble } from '../parts/trouble.tsx';
import type { Own } from '../types.ts';
import { fill } from '../words/index.ts';
import { useWords } from '../words-context.ts';
import type { Started } from './email.tsx';
import { Resend } from './resend.tsx';

type Props = {
  /** Unknown where the page was opened by the link of the mail. */
  email?: string | undefined;
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
  const wrong = error instanceof Refusal ? wrongCode(words, error) : undefined;

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
      <Heading step={2} of={4} title={words.code.title} isQuiet />
      <p className="quiet">{email ? fill(words.code.lead, email) : words.code.leadPlain}</p>
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
