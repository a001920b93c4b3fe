import { useEffect, useRef, useState } from 'react';
import { wrongCode } from '../../../contract/first-step/index.ts';
import { Refusal } from '../../signup/api.ts';
import { textOf } from '../../signup/form-text.ts';
import { Field } from '../../signup/parts/field.tsx';
import { Trouble } from '../../signup/parts/trouble.tsx';
import { fill } from '../../signup/words/index.ts';
import { Title } from '../parts/title.tsx';
import { useSending } from '../use-sending.ts';
import { useOwnWords } from '../words/index.ts';
import { CodeAgain } from './code-again.tsx';
import { enterByCode, goOn } from './enter.ts';
import { isAddress } from './send-code.ts';
import { isStanding } from './standing.ts';

type Props = {
  /** Unknown to whom the button of the mail brings here. */
  email?: string;
  resendAfter?: string;
  onBack: () => void;
  onRefused: (why: Refusal) => void;
};

/** The code can be pasted as it is, and sends itself when it is whole. */
export function CodeForm({ email, resendAfter, onBack, onRefused }: Props) {
  const all = useOwnWords();
  const words = all.code;
  const [code, setCode] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (code.length === 6 && email) form.current?.requestSubmit();
  }, [code, email]);
  const address = (given: FormData): string => email ?? textOf(given, 'email');
  const { wrong, error, busy, onSubmit } = useSending(
    (given) => ({
      ...(isAddress(address(given)) ? {} : { email: all.signIn.emailNeeded }),
      ...(code.length === 6 ? {} : { code: words.bad }),
    }),
    async (given) => {
      await enterByCode(address(given), code);
      goOn();
    },
    (refused) => {
      if (isStanding(refused)) onRefused(refused);
      const told = refused instanceof Refusal && wrongCode(all, refused);
      return told ? { code: told } : {};
    },
  );
  return (
    <>
      <Title lead={email ? fill(words.lead, email) : words.leadAlone}>{words.title}</Title>
      <form ref={form} className="code" noValidate onSubmit={onSubmit}>
        <Trouble error={error} />
        {!email && (
          <Field
            label={all.signIn.email}
            name="email"
            type="email"
            autoComplete="username"
            wrong={wrong['email']}
            autoFocus
          />
        )}
        <Field
          label={words.label}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          value={code}
          onChange={({ target }) => setCode(target.value.replace(/\D/g, '').slice(0, 6))}
          wrong={wrong['code']}
          autoFocus={email !== undefined}
        />
        <div className="acts">
          <button type="submit" aria-disabled={busy}>
            {all.signIn.submit}
          </button>
          {email && resendAfter && <CodeAgain email={email} after={resendAfter} onSent={() => setCode('')} />}
        </div>
        <button type="button" className="link" onClick={onBack}>
          {words.back}
        </button>
      </form>
    </>
  );
}
