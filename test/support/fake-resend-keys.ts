import { createHash } from 'node:crypto';
import { refusal, type Answer } from './fake-resend-rules.ts';

type Kept = { hash: string; answer?: Answer; at: number };

const dayMs = 24 * 3_600_000;

const hashOf = (body: string): string => createHash('sha256').update(body).digest('hex');

/** Idempotency keys as Resend keeps them: a day, with the body's hash and the answer that was given. */
export function createKeys() {
  const kept = new Map<string, Kept>();
  const live = (key: string): Kept | undefined => {
    const found = kept.get(key);
    return found && Date.now() - found.at < dayMs ? found : undefined;
  };
  return {
    /** The answer that a known key gets; nothing for a new one, which counts as under way from here on. */
    open(key: string, body: string): Answer | undefined {
      const found = live(key);
      if (!found) return void kept.set(key, { hash: hashOf(body), at: Date.now() });
      if (found.hash !== hashOf(body)) return refusal(409, 'invalid_idempotent_request');
      return found.answer ?? refusal(409, 'concurrent_idempotent_requests');
    },
    close(key: string, answer: Answer): void {
      const found = kept.get(key);
      if (found) found.answer = answer;
    },
    forget: () => kept.clear(),
  };
}
