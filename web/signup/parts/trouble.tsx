import { Refusal } from '../api.ts';
import { fill } from '../words/index.ts';
import { useWords } from '../words-context.ts';
import type { Words } from '../types.ts';

/** What went wrong, and what helps. */
export function Trouble({ error }: { error: unknown }) {
  const words = useWords();
  return error ? (
    <div className="alert" role="alert">
      {troubleText(words, error)}
    </div>
  ) : null;
}

export function troubleText({ error: words }: Words, error: unknown): string {
  if (!(error instanceof Refusal)) return words.unknown;
  const { status, retryAfterSeconds: seconds = 60 } = error;
  if (status === 0) return words.offline;
  if (status === 401) return words.expired;
  if (status === 429)
    return fill(
      words.wait,
      seconds < 90 ? fill(words.seconds, seconds) : fill(words.minutes, Math.ceil(seconds / 60)),
    );
  return status >= 500 ? words.unknown : error.message || words.unknown;
}
