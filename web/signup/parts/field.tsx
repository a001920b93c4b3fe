import { useId, type ComponentProps, type ReactNode } from 'react';
import { useWords } from '../words-context.ts';

type Shared = { label: string; wrong?: string | undefined; optional?: boolean };

type InputProps = Shared & Omit<ComponentProps<'input'>, 'id'>;

/** A labelled input with what is wrong about it, read out together. */
export function Field({ label, wrong, optional, ...input }: InputProps) {
  const id = useId();
  return (
    <Labelled id={id} label={label} wrong={wrong} optional={optional ?? false}>
      <input id={id} {...described(id, wrong)} {...input} />
    </Labelled>
  );
}

type SelectProps = Shared & Omit<ComponentProps<'select'>, 'id'>;

export function Select({ label, wrong, optional, children, ...select }: SelectProps) {
  const id = useId();
  return (
    <Labelled id={id} label={label} wrong={wrong} optional={optional ?? false}>
      <select id={id} {...described(id, wrong)} {...select}>
        {children}
      </select>
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

const described = (id: string, wrong: string | undefined) =>
  wrong ? { 'aria-invalid': true, 'aria-describedby': `${id}-wrong` } : {};

type LabelledProps = {
  id: string;
  label: string;
  wrong: string | undefined;
  optional: boolean;
  children: ReactNode;
};

function Labelled({ id, label, wrong, optional, children }: LabelledProps) {
  const words = useWords();
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {optional && <span className="quiet">({words.optional})</span>}
      </label>
      {children}
      {wrong && (
        <p className="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </div>
  );
}
