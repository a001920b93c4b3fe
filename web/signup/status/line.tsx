import type { RegistrationView } from '../types.ts';
import { useWords } from '../words-context.ts';

/** How far along a stage is; an end that is none of them has no line. */
const at: Partial<Record<RegistrationView['stage'], number>> = {
  reviewing: 1,
  answering: 1,
  preparing: 2,
  active: 3,
};

export function StageLine({ stage }: { stage: RegistrationView['stage'] }) {
  const words = useWords().status;
  const present = at[stage];
  if (present === undefined) return null;
  return (
    <ol className="line" aria-label={words.lineName}>
      {words.line.map((word, index) => (
        <li key={word} data-done={index < present} {...(index === present && { 'aria-current': 'step' })}>
          {word}
        </li>
      ))}
    </ol>
  );
}
