import { useState } from 'react';
import { Refusal } from '../api.ts';
import { textOf } from '../form-text.ts';
import { typedBefore } from '../given.ts';
import { Field } from '../parts/field.tsx';
import { Trap } from '../parts/trap.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { useWords } from '../words-context.ts';

type Props = { button: string; send: (email: string, subject: string) => Promise<void> };

/** Asks for an address, and for nothing else that people see. */
export function EmailForm({ button, send }: Props) {
  const words = useWords();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const wrong = error instanceof Refusal && error.status === 422 ? words.email.bad : undefined;

  async function submit(form: FormData): Promise<void> {
    setBusy(true);
    setError(undefined);
    try {
      await send(textOf(form, 'email'), textOf(form, 'subject'));
    } catch (refused) {
      setError(refused);
    }
    setBusy(false);
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void submit(new FormData(event.currentTarget));
      }}
    >
      {!wrong && <Trouble error={error} />}
      <Trap />
      <Field
        label={words.email.label}
        name="email"
        type="email"
        autoComplete="email"
        defaultValue={typedBefore}
        required
        wrong={wrong}
      />
      <div className="acts">
        <button type="submit" aria-disabled={busy}>
          {button}
        </button>
      </div>
    </form>
  );
}
