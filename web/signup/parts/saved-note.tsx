import { useWords } from '../words-context.ts';

export function SavedNote({ saving }: { saving: 'saved' | 'saving' | undefined }) {
  const words = useWords();
  return (
    <span role="status" className="quiet">
      {saving ? words[saving] : ''}
    </span>
  );
}
