import { useEffect, useRef } from 'react';
import { fill } from '../words/index.ts';
import { useWords } from '../words-context.ts';

type Props = {
  step: number;
  of: number;
  title: string;
  /** The one field of the step has the focus instead. */
  isQuiet?: boolean;
};

/** Says where one is; takes the focus when a step begins, so that a screen reader says it too. */
export function Heading({ step, of, title, isQuiet = false }: Props) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (step > 1 && !isQuiet) heading.current?.focus();
  }, [step, isQuiet]);
  return (
    <>
      <p className="steps">{fill(words.steps, step, of)}</p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
    </>
  );
}
