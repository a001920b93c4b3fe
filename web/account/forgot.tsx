import { useState } from 'react';
import { ask } from '../signup/api.ts';
import { textOf } from '../signup/form-text.ts';
import { Field } from '../signup/parts/field.tsx';
import { Trouble } from '../signup/parts/trouble.tsx';
import { fill } from '../signup/words/index.ts';
import { Title } from './parts/title.tsx';
import { within } from './returns.ts';
import { isAddress } from './sign-in/send-code.ts';
import { useSending } from './use-sending.ts';
import { useOwnWords } from './words/index.ts';

export function ForgotPage() {
  const { title, lead } = useOwnWords().forgot;
  return <ForgotForm title={title} lead={lead} />;
}

export const sendLink = (email: string): Promise<object> =>
  ask('/v1/password-reset', { method: 'POST', body: { email } });

/** Says the same to everybody. */
export function ForgotForm({ title, lead }: { title: string; lead: string }) {
  const { signIn, forgot: words } = useOwnWords();
  const [sentTo, setSentTo] = useState<string>();
  const { wrong, error, busy, onSubmit } = useSending(
    (form) => (isAddress(textOf(form, 'email')) ? {} : { email: signIn.emailNeeded }),
    async (form) => {
      await sendLink(textOf(form, 'email'));
      setSentTo(textOf(form, 'email'));
    },
  );
  if (sentTo) return <Sent email={sentTo} />;
  return (
    <>
      <Title lead={lead}>{title}</Title>
      <form noValidate onSubmit={onSubmit}>
        <Trouble error={error} />
        <Field
          label={signIn.email}
          name="email"
          type="email"
          autoComplete="username"
          wrong={wrong['email']}
        />
        <div className="acts">
          <button type="submit" aria-disabled={busy}>
            {words.submit}
          </button>
          <a href={within('')}>{words.back}</a>
        </div>
      </form>
    </>
  );
}

function Sent({ email }: { email: string }) {
  const words = useOwnWords().forgot;
  return (
    <>
      <Title takesFocus>{words.sentTitle}</Title>
      <div className="card">
        <p role="status">{fill(words.sent, email)}</p>
        <a href={within('')}>{words.back}</a>
      </div>
    </>
  );
}
