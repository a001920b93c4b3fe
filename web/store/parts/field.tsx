import { useId, type ComponentProps, type ReactNode } from 'react';
import { useWords } from '../words/index.ts';

type Shared = { label: string; wrong?: string | undefined; optional?: boolean };

/** A labelled input with what is wrong about it. */
export function Field({ label, wrong, optional = false, ...input }: Shared & ComponentProps<'input'>) {
  const id = useId();
  return (
    <Labelled id={id} label={label} wrong={wrong} optional={optional}>
      <input id={id} {...described(id, wrong)} {...input} />
    </Labelled>
  );
}

export function Select({ label, wrong, children, ...select }: Shared & ComponentProps<'select'>) {
  const id = useId();
  return (
    <Labelled id={id} label={label} wrong={wrong}>
      <select id={id} {...described(id, wrong)} {...select}>
        {children}
      </select>
    </Labelled>
  );
}

const described = (id: string, wrong: string | undefined) =>
  wrong ? { 'aria-invalid': true, 'aria-describedby': `${id}-wrong` } : {};

type LabelledProps = Shared & { id: string; children: ReactNode };

function Labelled({ id, label, wrong, optional, children }: LabelledProps) {
  const words = useWords();
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {optional && <span className="quiet">({words.apply.optional})</span>}
      </label>
      {children}
      <div aria-live="polite">
        {wrong && (
          <p className="wrong" id={`${id}-wrong`}>
            {wrong}
          </p>
        )}
      </div>
    </div>
  );
}
