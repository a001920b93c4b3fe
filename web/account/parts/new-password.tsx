import { useState } from 'react';
import { Refusal } from '../../signup/api.ts';
import { Check, Field } from '../../signup/parts/field.tsx';
import { useOwnWords, type Words } from '../words/index.ts';

const least = 12;
const most = 128;

/** A password to choose: it can be looked at, and says how long it must be before it is too short. */
export function NewPassword({ wrong, autoFocus }: { wrong: string | undefined; autoFocus?: boolean }) {
  const words = useOwnWords().set;
  const [shown, setShown] = useState(false);
  return (
    <>
      <Field
        label={words.label}
        name="newPassword"
        type={shown ? 'text' : 'password'}
        autoComplete="new-password"
        hint={words.hint}
        wrong={wrong}
        autoFocus={autoFocus}
      />
      <Check label={words.show} checked={shown} onChange={({ target }) => setShown(target.checked)} />
    </>
  );
}

/** As it was typed: spaces belong to a password. */
export function passwordIn(form: FormData, name = 'newPassword'): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

export function wrongLength({ set: words }: Words, password: string): Record<string, string> {
  if (password.length < least) return { newPassword: words.tooShort };
  return password.length > most ? { newPassword: words.tooLong } : {};
}

export const isOver = (error: unknown): boolean => error instanceof Refusal && error.status === 410;
