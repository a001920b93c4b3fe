import { useState } from 'react';
import { ask } from '../api.ts';
import { textOf } from '../form-text.ts';
import { Trouble } from '../parts/trouble.tsx';
import type { Own, RegistrationView } from '../types.ts';
import { fill } from '../words/index.ts';
import { useWords } from '../words-context.ts';

type Props = {
  own: Own;
  question: NonNullable<RegistrationView['question']>;
  site: string;
  onSent: () => Promise<void>;
};

export function AnswerForm({ own, question, onSent }: Props) {
  const words = useWords().status;
  const [error, setError] = useState<unknown>();
  async function submit(form: FormData): Promise<void> {
    try {
      const body = { text: textOf(form, 'answer') };
      await ask(`/v1/registrations/${own.id}/answer`, { method: 'POST', body, token: own.token });
      await onSent();
    } catch (refused) {
      setError(refused);
    }
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit(new FormData(event.currentTarget));
      }}
    >
      <p>{question.text}</p>
      <Trouble error={error} />
      <div className="field">
        <label htmlFor="answer">{words.answer}</label>
        <textarea id="answer" name="answer" required maxLength={5000} />
      </div>
      <button type="submit">{fill(words.send)}</button>
    </form>
  );
}
