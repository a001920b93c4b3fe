import { Refusal } from '../../signup/api.ts';
import { textOf } from '../../signup/form-text.ts';
import { Field } from '../../signup/parts/field.tsx';
import { Trouble } from '../../signup/parts/trouble.tsx';
import { fill } from '../../signup/words/index.ts';
import { passwordIn } from '../parts/new-password.tsx';
import { Title } from '../parts/title.tsx';
import { within } from '../returns.ts';
import { useSite } from '../site-context.ts';
import { useSending } from '../use-sending.ts';
import { useOwnWords } from '../words/index.ts';
import { enterByPassword, goOn } from './enter.ts';
import { isAddress, sendCode } from './send-code.ts';
import { isStanding } from './standing.ts';

type Props = {
  onCode: (email: string, resendAfter: string) => void;
  onRefused: (why: Refusal) => void;
  onSecondStep: () => void;
};

const wantsCode = (form: FormData): boolean => form.get('way') === 'code';

/** Two buttons: the one that was pressed says whether the password is needed. */
export function PasswordForm({ onCode, onRefused, onSecondStep }: Props) {
  const words = useOwnWords().signIn;
  const { site } = useSite();
  const { wrong, error, busy, onSubmit } = useSending(check, send, failed);

  function check(form: FormData): Record<string, string> {
    if (!isAddress(textOf(form, 'email'))) return { email: words.emailNeeded };
    return wantsCode(form) || passwordIn(form, 'password') ? {} : { password: words.passwordNeeded };
  }
  async function send(form: FormData): Promise<void> {
    const email = textOf(form, 'email');
    if (wantsCode(form)) return onCode(email, await sendCode(email));
    if (await enterByPassword(email, passwordIn(form, 'password'))) goOn();
    else onSecondStep();
  }
  function failed(refused: unknown): Record<string, string> {
    if (isStanding(refused)) onRefused(refused);
    return refused instanceof Refusal && refused.status === 401 ? { password: words.wrong } : {};
  }

  return (
    <>
      <Title>{site ? fill(words.title, site.name) : words.titleAlone}</Title>
      <form noValidate onSubmit={onSubmit}>
        <Trouble error={error} />
        <Field label={words.email} name="email" type="email" autoComplete="username" wrong={wrong['email']} />
        <Field
          label={words.password}
          name="password"
          type="password"
          autoComplete="current-password"
          wrong={wrong['password']}
        />
        <div className="acts">
          <button type="submit" aria-disabled={busy}>
            {words.submit}
          </button>
          <button type="submit" className="plain" name="way" value="code" aria-disabled={busy}>
            {words.sendCode}
          </button>
        </div>
        <p className="below">
          <a href={within('/forgot')}>{words.forgot}</a>
        </p>
      </form>
    </>
  );
}
