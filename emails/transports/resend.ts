import { createHash } from 'node:crypto';
import { Resend } from 'resend';
import { resultOf } from './resend-errors.ts';
import type { Outgoing, SendResult, Transport } from './transport.ts';

export type ResendSettings = { apiKey: string; baseUrl?: string; timeoutMs?: number };

/** The client throws at a key that is no header, and the service refuses one over 256 characters. */
const keyOf = (id: string): string =>
  /^[\x21-\x7E]{1,256}$/.test(id) ? id : createHash('sha256').update(id).digest('hex');

/** The tag comes back in webhooks, which finds the row even where the answer to the try was lost. */
const tagsOf = (id: string) => (/^[\w-]{1,256}$/.test(id) ? [{ name: 'message', value: id }] : undefined);

export function createResendTransport({ apiKey, baseUrl, timeoutMs = 10_000 }: ResendSettings): Transport {
  const client = new Resend(apiKey, baseUrl ? { baseUrl } : undefined);

  /** The client turns everything into an answer, and waits for ever unless told otherwise. */
  async function send({ id, from, to, subject, html, text }: Outgoing): Promise<SendResult> {
    const { data, error, headers } = await client.emails.send(
      { from, to, subject, html, text, tags: tagsOf(id) },
      { idempotencyKey: keyOf(id), signal: AbortSignal.timeout(timeoutMs) },
    );
    if (error) return resultOf(error, headers);
    return data?.id ? { outcome: 'sent', providerId: data.id } : { outcome: 'retry', reason: 'no_id' };
  }

  return { name: 'resend', send };
}
