import { Field } from '../parts/field.tsx';
import { Trouble } from '../parts/trouble.tsx';
import type { Kept, Own } from '../types.ts';
import { fill } from '../words/index.ts';
import { useWords } from '../words-context.ts';
import type { Kind } from './documents.tsx';
import { megabytesOf, typesText } from './file-limits.ts';
import { useUpload } from './use-upload.ts';

type Props = {
  kind: Kind;
  label: string;
  own: Own;
  wrong: string | undefined;
  documents: Kept[];
  fixed: string[];
  onChange: (change: (before: Kept[]) => Kept[]) => void;
};

export function OneKind({ kind, label, own, wrong, documents, fixed, onChange }: Props) {
  const words = useWords().documents;
  const { upload, remove, busyWith, problem, error } = useUpload({ kind, own, onChange });
  return (
    <div className="kind">
      <Field
        label={label}
        optional={!kind.required}
        name="/documentIds"
        type="file"
        accept={kind.types.join(',')}
        wrong={problem ?? wrong}
        hint={fill(words.lead, megabytesOf(kind), typesText(kind))}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void upload(file);
          // The same file can be chosen again, and what was sent stands below.
          target.value = '';
        }}
      />
      <Trouble error={error} />
      <p role="status" className="quiet">
        {busyWith && fill(words.sending, busyWith)}
      </p>
      <ul className="files">
        {documents.map(({ id, name }) => (
          <li key={id}>
            {name}
            {!fixed.includes(id) && (
              <button type="button" className="link" onClick={() => void remove(id)}>
                {fill(words.remove, name)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
