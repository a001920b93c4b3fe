import type { Envelope, Words } from '../../contract/messages.ts';

/** Only an operator's words are in the message itself; the API's lie in Postgres, under `wordsId`. */
export function wordsOf(body: Words & Envelope): { words?: Words; wordsId?: string } {
  const words: Words = {
    ...(body.text && { text: body.text }),
    ...(body.note && { note: body.note }),
    ...(body.reason && { reason: body.reason }),
  };
  return {
    ...(body.wordsId && { wordsId: body.wordsId }),
    ...(Object.keys(words).length > 0 && { words }),
  };
}
