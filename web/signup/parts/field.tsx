import { useId, type ComponentProps, type ReactNode } from 'react';
import { useWords } from '../words-context.ts';

type Shared = {
  label: string;
  wrong?: string | undefined;
  /** Something to look at, which stops nobody. */
  warn?: string | undefined;
  /** What to know before. */
  hint?: string | undefined;
  optional?: boolean;
};

type InputProps = Shared & Omit<ComponentProps<'input'>, 'id'>;

/** A labelled input with what is wrong about it, read out together. */
export function Field({ label, wrong, warn, hint, optional, ...input }: InputProps) {
  const id = useId();
  const note = noteOf({ wrong, warn, hint });
  return (
    <Labelled id={id} label={label} note={note} optional={optional ?? false}>
      <input id={id} {...described(id, note)} {...input} />
    </Labelled>
  );
}

type SelectProps = Shared & Omit<ComponentProps<'select'>, 'id'>;

export function Select({ label, wrong, warn, hint, optional, children, ...select }: SelectProps) {
  const id = useId();
  const note = noteOf({ wrong, warn, hint });
  return (
    <Labelled id={id} label={label} note={note} optional={optional ?? false}>
      <select id={id} {...described(id, note)} {...select}>
        {children}
      </select>
    </Labelled>
  );
}

type TextProps = Shared & Omit<ComponentProps<'textarea'>, 'id'>;

export function LongText({ label, wrong, warn, hint, optional, ...text }: TextProps) {
  const id = useId();
  const note = noteOf({ wrong, warn, hint });
  return (
    <Labelled id={id} label={label} note={note} optional={optional ?? false}>
      <textarea id={id} {...described(id, note)} {...text} />
    </Labelled>
  );
}

export function Check({ label, ...input }: { label: string } & Omit<ComponentProps<'input'>, 'id' | 'type'>) {
  const id = useId();
  return (
    <div className="check">
      <input id={id} type="checkbox" {...input} />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}

type Note = { text: string; kind: 'wrong' | 'warn' | 'hint' } | undefined;

/** The most pressing thing to say. */
function noteOf({ wrong, warn, hint }: Pick<Shared, 'wrong' | 'warn' | 'hint'>): Note {
  if (wrong) return { text: wrong, kind: 'wrong' };
  if (warn) return { text: warn, kind: 'warn' };
  return hint ? { text: hint, kind: 'hint' } : undefined;
}

const described = (id: string, note: Note) => ({
  ...(note?.kind === 'wrong' && { 'aria-invalid': true }),
  ...(note && { 'aria-describedby': `${id}-note` }),
});

type LabelledProps = { id: string; label: string; note: Note; optional: boolean; children: ReactNode };

function Labelled({ id, label, note, optional, children }: LabelledProps) {
  const words = useWords();
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {optional && <span className="quiet">({words.optional})</span>}
      </label>
      {children}
      <div aria-live="polite">
        {note && (
          <p className={note.kind} id={`${id}-note`}>
            {note.text}
          </p>
        )}
      </div>
    </div>
  );
}
