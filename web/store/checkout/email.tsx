import { ask, Refused } from '../api.ts';
import { Field } from '../parts/field.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { useLocale, useWords } from '../words/index.ts';
import type { Begun } from './new-account.tsx';
import { useSending } from './use-sending.ts';

export function Email({ onSent }: { onSent: (begun: Begun) => void }) {
  const { apply: words } = useWords();
  const locale = useLocale();
  const { error, busy, onSubmit } = useSending(async ({ email = '' }) => {
    const { id } = await ask<{ id: string }>('/store/api/registrations', { email, locale });
    onSent({ id, email });
  });
  const isWrong = error instanceof Refused && error.status === 422;
  return (
    <form onSubmit={onSubmit} noValidate>
      <Trouble error={isWrong ? undefined : error} />
      <Field
        label={words.email}
        name="email"
        type="email"
        autoComplete="email"
        wrong={isWrong ? words.emailWrong : undefined}
      />
      <button type="submit" aria-disabled={busy}>
        {words.continue}
      </button>
    </form>
  );
}
