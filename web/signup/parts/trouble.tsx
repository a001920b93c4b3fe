import { waitText } from '../../../contract/first-step/index.ts';
import { Refusal } from '../api.ts';
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

function troubleText(words: Words, error: unknown): string {
  if (!(error instanceof Refusal)) return words.error.unknown;
  const { status, retryAfterSeconds: seconds = 60 } = error;
  if (status === 0) return words.error.offline;
  if (status === 401) return words.error.expired;
  if (status === 409) return words.error.moved;
  if (status === 422) return words.check.fields;
  return status === 429 ? waitText(words, seconds) : words.error.unknown;
}
