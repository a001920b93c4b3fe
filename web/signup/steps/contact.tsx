import { FieldsAt } from '../fields/field-at.tsx';
import { contactFields } from '../fields/groups.ts';
import { useSending } from '../fields/use-sending.ts';
import { Heading } from '../parts/heading.tsx';
import { SavedNote } from '../parts/saved-note.tsx';
import { Trouble } from '../parts/trouble.tsx';
import type { Invitation, Own } from '../types.ts';
import { useWords } from '../words-context.ts';
import { Documents } from './documents.tsx';
import { submitDraft } from './submit.ts';
import type { DraftState } from './use-draft.ts';

type Props = {
  invitation: Invitation;
  own: Own;
  draft: DraftState;
  onBack: () => void;
  onSent: (email: string) => void;
};

export function ContactStep({ invitation, own, draft, onBack, onSent }: Props) {
  const words = useWords();
  const sending = useSending({ invitation, draft: draft.draft }, contactFields, async () => {
    await draft.flush();
    await submitDraft(own, draft.draft, draft.documents);
    onSent(draft.registration?.email ?? '');
  });
  const form = { invitation, draft: draft.draft, change: draft.change, wrong: sending.wrong };
  return (
    <>
      <Heading step={4} of={4} title={words.contact.title} />
      <form noValidate onSubmit={sending.onSubmit}>
        <Trouble error={sending.error ?? draft.error} />
        <div className="pair">
          <FieldsAt at={contactFields.slice(0, 2)} form={form} />
        </div>
        <FieldsAt at={contactFields.slice(2, -1)} form={form} />
        <Documents
          kinds={invitation.form.documents}
          own={own}
          documents={draft.documents}
          wrong={sending.wrong['/documentIds']}
          onChange={draft.setDocuments}
        />
        <FieldsAt at={contactFields.slice(-1)} form={form} />
        <div className="acts">
          <button type="submit" aria-disabled={sending.busy}>
            {words.contact.submit}
          </button>
          <button type="button" className="plain" onClick={onBack}>
            {words.back}
          </button>
          <SavedNote saving={draft.saving} />
        </div>
      </form>
    </>
  );
}
