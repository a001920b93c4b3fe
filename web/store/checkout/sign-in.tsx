import { ask, Refused } from '../api.ts';
import { leaveCheckout } from '../going-to.ts';
import { Field } from '../parts/field.tsx';
import { Trouble } from '../parts/trouble.tsx';
import type { Refusal } from '../shapes.ts';
import { useWords } from '../words/index.ts';
import { useSending } from './use-sending.ts';

type Props = { onKnown: () => Promise<void>; onRefused: (refusal: Refusal) => void };

/** With a password, at once; by a code it is the account page's, which comes back here. */
export function SignIn({ onKnown, onRefused }: Props) {
  const { signIn: words } = useWords();
  const { error, busy, onSubmit } = useSending(async ({ email, password }) => {
    try {
      await ask('/api/auth/sign-in/email', { email, password });
    } catch (refused) {
      // Right, and told no: the reason says why.
      if (refused instanceof Refused && refused.status === 403 && refused.reason)
        return onRefused(refused.reason as Refusal);
      throw refused;
    }
    return onKnown();
  });
  const isWrong = error instanceof Refused && [401, 422].includes(error.status);
  return (
    <form onSubmit={onSubmit}>
      <Trouble error={isWrong ? words.wrong : error} />
      <Field label={words.email} name="email" type="email" autoComplete="username" required />
      <Field
        label={words.password}
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      <div className="acts">
        <button type="submit" aria-disabled={busy}>
          {words.submit}
        </button>
        <a href="/account?return=store" onClick={leaveCheckout}>
          {words.byCode}
        </a>
      </div>
    </form>
  );
}
