import { useState } from 'react';
import { FieldsAt } from '../fields/field-at.tsx';
import { askedFields } from '../fields/groups.ts';
import { useSending } from '../fields/use-sending.ts';
import { LongText } from '../parts/field.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { Documents } from '../steps/documents.tsx';
import type { Own, RegistrationView } from '../types.ts';
import { fill } from '../words/index.ts';
import { useWords } from '../words-context.ts';
import { askedKinds, isAnswer, sendAnswer } from './answer-body.ts';
import { detailsOf } from './details-of.ts';
import type { Found } from './use-registration.ts';

type Props = {
  own: Own;
  found: Found;
  question: NonNullable<RegistrationView['question']>;
  onSent: () => Promise<void>;
};

/** The question, and just the fields and documents that it is about. */
export function AnswerForm({ own, found: { registration, invitation }, question, onSent }: Props) {
  const words = useWords();
  const [before] = useState(registration);
  const [draft, change] = useState(() => detailsOf(before));
  const [documents, setDocuments] = useState(before.documents);
  const [text, setText] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const at = askedFields(question.fields, invitation, detailsOf(before));
  const kinds = askedKinds(question, invitation);
  const answer = { text: text.trim(), at, draft, documents, before };
  const { wrong, error, busy, onSubmit } = useSending({ invitation, draft }, at, async () => {
    setIsEmpty(!isAnswer(answer));
    if (!isAnswer(answer)) return;
    await sendAnswer(own, answer);
    await onSent();
  });
  const asksForMore = at.length > 0 || kinds.length > 0;
  return (
    <form noValidate onSubmit={onSubmit} aria-labelledby="question">
      <h2 id="question">{fill(words.status.asks, invitation.site.name)}</h2>
      <blockquote>{question.text}</blockquote>
      <Trouble error={error} />
      <FieldsAt at={at} form={{ invitation, draft, change, wrong, isAsked: true }} />
      <Documents
        kinds={kinds}
        own={own}
        documents={documents}
        fixed={before.documents.map(({ id }) => id)}
        onChange={setDocuments}
      />
      <LongText
        label={asksForMore ? words.status.answerMore : words.status.answer}
        optional={asksForMore}
        required={!asksForMore}
        maxLength={5000}
        value={text}
        wrong={isEmpty && !isAnswer(answer) ? words.status.answerNeeded : undefined}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="acts">
        <button type="submit" aria-disabled={busy}>
          {words.status.send}
        </button>
      </div>
    </form>
  );
}
