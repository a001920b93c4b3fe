import { useEffect, useRef, useState } from 'react';
import { FieldsAt } from '../fields/field-at.tsx';
import { allFields } from '../fields/groups.ts';
import { useSending } from '../fields/use-sending.ts';
import { Trouble } from '../parts/trouble.tsx';
import { Documents } from '../steps/documents.tsx';
import { submitDraft } from '../steps/submit.ts';
import type { Own } from '../types.ts';
import { fill } from '../words/index.ts';
import { useWords } from '../words-context.ts';
import { detailsOf } from './details-of.ts';
import type { Found } from './use-registration.ts';

type Props = { own: Own; found: Found; onDone: () => Promise<void>; onLeave: () => void };

/** Everything that was sent in, to be changed while nobody has decided. */
export function EditForm({ own, found: { registration, invitation }, onDone, onLeave }: Props) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [draft, change] = useState(() => detailsOf(registration));
  const [documents, setDocuments] = useState(registration.documents);
  const [fixed] = useState(() => registration.documents.map(({ id }) => id));
  const at = allFields(invitation);
  const { wrong, error, busy, onSubmit } = useSending({ invitation, draft }, at, async () => {
    await submitDraft(own, draft, documents);
    await onDone();
  });
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {words.status.editTitle}
      </h1>
      <p className="quiet">{fill(words.status.editLead, invitation.site.name)}</p>
      <form noValidate onSubmit={onSubmit}>
        <Trouble error={error} />
        <FieldsAt at={at} form={{ invitation, draft, change, wrong }} />
        <Documents
          kinds={invitation.form.documents}
          own={own}
          documents={documents}
          fixed={fixed}
          wrong={wrong['/documentIds']}
          onChange={setDocuments}
        />
        <div className="acts">
          <button type="submit" aria-disabled={busy}>
            {words.status.save}
          </button>
          <button type="button" className="plain" onClick={onLeave}>
            {words.status.cancel}
          </button>
        </div>
      </form>
    </>
  );
}
