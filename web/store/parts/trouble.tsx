import { Refused } from '../api.ts';
import { fill, useWords } from '../words/index.ts';
import type { Words } from '../words/en.ts';

/** What went wrong, and what helps. */
export function Trouble({ error }: { error: unknown }) {
  const words = useWords();
  return error ? (
    <div className="alert" role="alert">
      {typeof error === 'string' ? error : sayingOf(words, error)}
    </div>
  ) : null;
}

function sayingOf({ error: words }: Words, error: unknown): string {
  if (!(error instanceof Refused)) return words.unknown;
  if (error.status === 0) return words.offline;
  if (error.status === 429) return fill(words.tooMany, error.retryAfterSeconds);
  if (error.status >= 500) return words.away;
  return error.reason === 'delivery' ? words.delivery : words.unknown;
}
