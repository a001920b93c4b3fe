import { useState } from 'react';
import { ask, Refusal } from '../api.ts';
import { textOf } from '../form-text.ts';
import { Field } from '../parts/field.tsx';
import { Heading } from '../parts/heading.tsx';
import { Trouble } from '../parts/trouble.tsx';
import type { Invitation } from '../types.ts';
import { fill } from '../words/index.ts';
import { useLocale, useWords } from '../words-context.ts';

export type Started = { id: string; resendAfter: string };

type Props = { invitation: Invitation; onSent: (email: string, started: Started) => void };

export function EmailStep({ invitation, onSent }: Props) {
  const words = useWords();
  const locale = useLocale();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const wrong = error instanceof Refusal && error.status === 422 ? words.email.bad : undefined;

  async function submit(form: FormData): Promise<void> {
    const email = textOf(form, 'email');
    setBusy(true);
    setError(undefined);
    try {
      const body = { invite: invitation.token, email, locale };
      onSent(email, await ask<Started>('/v1/registrations', { method: 'POST', body }));
    } catch (refused) {
      setError(refused);
      setBusy(false);
    }
  }

  return (
    <>
      <Heading step={1} of={4} title={fill(words.email.title, invitation.site.name)} />
      <p className="quiet">{words.email.lead}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void submit(new FormData(event.currentTarget));
        }}
      >
        {!wrong && <Trouble error={error} />}
        <Field
          label={words.email.label}
          name="email"
          type="email"
          autoComplete="email"
          required
          wrong={wrong}
        />
        <div className="acts">
          <button type="submit" aria-disabled={busy}>
            {words.continue}
          </button>
        </div>
      </form>
    </>
  );
}
