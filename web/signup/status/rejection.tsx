import { fill } from '../words/index.ts';
import { useLocale, useWords } from '../words-context.ts';
import { mayApplyAgain } from './apply-again.ts';
import { dayIn } from './next-text.ts';
import type { Found } from './use-registration.ts';

/** Why, as far as staff said it, and whether one may come again. */
export function Rejection({ found: { registration, invitation } }: { found: Found }) {
  const words = useWords().status;
  const locale = useLocale();
  const { reason, text, mayApplyAgainAt = null } = registration.rejection ?? {};
  return (
    <>
      {reason && <p>{fill(words.reason, reason)}</p>}
      {text && (
        <>
          <p>{fill(words.wrote, invitation.site.name)}</p>
          <blockquote>{text}</blockquote>
        </>
      )}
      <p>
        {mayApplyAgain(registration)
          ? words.mayApply
          : mayApplyAgainAt
            ? fill(words.mayApplyFrom, dayIn(locale, mayApplyAgainAt))
            : words.mayNotApply}
      </p>
    </>
  );
}
