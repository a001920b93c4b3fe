import { ask, Refusal } from '../../signup/api.ts';
import { Field } from '../../signup/parts/field.tsx';
import { Trouble } from '../../signup/parts/trouble.tsx';
import { NewPassword, passwordIn, wrongLength } from '../parts/new-password.tsx';
import { useSending } from '../use-sending.ts';
import { useOwnWords } from '../words/index.ts';

type Props = { onSaved: () => void; onCancel: () => void };

export function ChangePassword({ onSaved, onCancel }: Props) {
  const all = useOwnWords();
  const words = all.password;
  const { wrong, error, busy, onSubmit } = useSending(
    (form) => ({
      ...(passwordIn(form, 'currentPassword') ? {} : { currentPassword: words.currentWrong }),
      ...wrongLength(all, passwordIn(form)),
    }),
    async (form) => {
      const [currentPassword, newPassword] = [passwordIn(form, 'currentPassword'), passwordIn(form)];
      const body = { currentPassword, newPassword, revokeOtherSessions: true };
      await ask('/api/auth/change-password', { method: 'POST', body });
      onSaved();
    },
    (refused) => (isCurrentWrong(refused) ? { currentPassword: words.currentWrong } : {}),
  );
  return (
    <form className="inner" noValidate onSubmit={onSubmit}>
      <Trouble error={error} />
      <Field
        label={words.current}
        name="currentPassword"
        type="password"
        autoComplete="current-password"
        wrong={wrong['currentPassword']}
        autoFocus
      />
      <NewPassword wrong={wrong['newPassword']} />
      <div className="acts">
        <button type="submit" aria-disabled={busy}>
          {words.save}
        </button>
        <button type="button" className="plain" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

const isCurrentWrong = (error: unknown): boolean =>
  error instanceof Refusal && error.errors.some(({ path }) => path === '/currentPassword');
