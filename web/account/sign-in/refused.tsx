import type { Refusal } from '../../signup/api.ts';
import { fill } from '../../signup/words/index.ts';
import { Title } from '../parts/title.tsx';
import { useOwnWords } from '../words/index.ts';

type Props = { why: Refusal; onAgain: () => void };

/** Why somebody who has proven who they are may not come in, and who can change it. */
export function Refused({ why, onAgain }: Props) {
  const words = useOwnWords().refused;
  const { title, text } = isKnown(why.reason, words) ? words[why.reason] : words.other;
  const site = why.site ?? '';
  return (
    <>
      <Title takesFocus>{fill(title, site)}</Title>
      <div className="card">
        <p role="status">{fill(text, site)}</p>
        <button type="button" className="plain" onClick={onAgain}>
          {words.again}
        </button>
      </div>
    </>
  );
}

type Texts = ReturnType<typeof useOwnWords>['refused'];
type Reason = Exclude<keyof Texts, 'again'>;

const isKnown = (reason: string | undefined, words: Texts): reason is Reason =>
  reason !== undefined && reason !== 'again' && Object.hasOwn(words, reason);
