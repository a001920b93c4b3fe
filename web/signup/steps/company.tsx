import { FieldsAt } from '../fields/field-at.tsx';
import { companyFields, focusFirst, problemsIn } from '../fields/groups.ts';
import { useWrong } from '../fields/use-wrong.ts';
import { Heading } from '../parts/heading.tsx';
import { SavedNote } from '../parts/saved-note.tsx';
import { Trouble } from '../parts/trouble.tsx';
import type { Invitation } from '../types.ts';
import { useWords } from '../words-context.ts';
import type { DraftState } from './use-draft.ts';

type Props = { invitation: Invitation; draft: DraftState; onNext: () => void };

export function CompanyStep({ invitation, draft, onNext }: Props) {
  const words = useWords();
  const [wrong, setWrong] = useWrong(draft.draft);
  const at = companyFields(invitation);
  const form = { invitation, draft: draft.draft, change: draft.change, wrong };

  async function next(): Promise<void> {
    const found = problemsIn(form, at, words);
    setWrong(found);
    if (Object.keys(found).length > 0) return focusFirst(found);
    await draft.flush();
    onNext();
  }

  return (
    <>
      <Heading step={3} of={4} title={words.company.title} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void next();
        }}
      >
        <Trouble error={draft.error} />
        <FieldsAt at={at} form={form} />
        <div className="acts">
          <button type="submit">{words.continue}</button>
          <SavedNote saving={draft.saving} />
        </div>
      </form>
    </>
  );
}
