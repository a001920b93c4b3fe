import { useState, type FormEvent } from 'react';
import { Refusal } from '../api.ts';
import type { Form, Words } from '../types.ts';
import { useWords } from '../words-context.ts';
import { focusFirst, problemsIn } from './groups.ts';
import { useWrong } from './use-wrong.ts';

type Wrong = Record<string, string>;

/** Sends a form in once it looks right here, and shows beside each field what the server has against it. */
export function useSending(
  form: Pick<Form, 'draft' | 'invitation'>,
  at: string[],
  send: () => Promise<void>,
) {
  const words = useWords();
  const [wrong, setWrong] = useWrong(form.draft);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);

  async function submit(): Promise<void> {
    const found = problemsIn(form, at, words);
    setWrong(found);
    if (Object.keys(found).length > 0) return focusFirst(found);
    setBusy(true);
    setError(undefined);
    try {
      await send();
    } catch (refused) {
      setError(refused);
      if (refused instanceof Refusal) {
        setWrong(wrongIn(refused, words));
        focusFirst(wrongIn(refused, words));
      }
    }
    setBusy(false);
  }

  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (!busy) void submit();
  };
  return { wrong, error, busy, onSubmit };
}

/** The server says it in English: here it is said which field, and in the reader's language that it needs a look. */
const wrongIn = ({ errors }: Refusal, words: Words): Wrong =>
  Object.fromEntries(
    errors.map(({ path }) => {
      const at = path.replace(/^\/details/, '');
      return [at, at === '/company/website' ? words.check.website : wordFor(at, words)];
    }),
  );

const wordFor = (at: string, words: Words): string =>
  at.startsWith('/documentIds') || at.startsWith('/extra') ? words.needed : words.check.field;
