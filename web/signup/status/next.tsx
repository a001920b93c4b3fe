import { fill } from '../words/index.ts';
import { useLocale, useWords } from '../words-context.ts';
import { Rejection } from './rejection.tsx';
import { dayIn, nextText } from './next-text.ts';
import type { Found } from './use-registration.ts';

/** What comes next, who does it and about when. */
export function Next({ found }: { found: Found }) {
  const words = useWords().status;
  const locale = useLocale();
  const { stage, nextDueAt } = found.registration;
  if (stage === 'rejected') return <Rejection found={found} />;
  return (
    <p>
      {nextText(words, locale, found)}
      {stage === 'describing' && nextDueAt && ` ${fill(words.keptUntil, dayIn(locale, nextDueAt))}`}
    </p>
  );
}
