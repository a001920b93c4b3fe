import type { IncomingHttpHeaders } from 'node:http';

export type Answer = { status: number; body: object; headers?: Record<string, string> };

/** An error as Resend words it. */
export const refusal = (status: number, name: string, message = name, headers = {}): Answer => ({
  status,
  body: { statusCode: status, name, message },
  headers,
});

const address = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;
const isAddress = (value: unknown): boolean =>
  typeof value === 'string' && !/[\r\n]/.test(value) && address.test(/<([^<>]+)>$/.exec(value)?.[1] ?? value);

const isTag = (tag: { name?: unknown; value?: unknown }): boolean =>
  [tag.name, tag.value].every((part) => typeof part === 'string' && /^[\w-]{1,256}$/.test(part));

/** The checks of the real service on `POST /emails`; nothing where the request is fine. */
export function bodyFault(body: Record<string, unknown>): Answer | undefined {
  const { from, to, subject, html, text, tags = [] } = body;
  for (const [name, value] of Object.entries({ from, to, subject })) {
    if (!value) return refusal(422, 'missing_required_field', `Missing \`${name}\` field.`);
  }
  if (!html && !text) return refusal(422, 'missing_required_field', 'Missing `html` or `text` field.');
  if (!isAddress(from))
    return refusal(422, 'invalid_from_address', `Invalid \`from\` field: ${String(from)}`);
  const recipients = [to].flat();
  if (recipients.length > 50 || !recipients.every(isAddress))
    return refusal(422, 'validation_error', `Invalid \`to\` field: ${String(to)}`);
  if (typeof subject !== 'string' || /[\r\n]/.test(subject))
    return refusal(422, 'validation_error', 'Invalid `subject` field.');
  if (!Array.isArray(tags) || !tags.every(isTag))
    return refusal(422, 'validation_error', 'Invalid `tags` field.');
  return undefined;
}

export function headersFault(headers: IncomingHttpHeaders, apiKey: string): Answer | undefined {
  if (!headers.authorization) return refusal(401, 'missing_api_key');
  if (headers.authorization !== `Bearer ${apiKey}`)
    return refusal(403, 'invalid_api_key', 'API key is invalid');
  if (!/^application\/json\b/.test(headers['content-type'] ?? ''))
    return refusal(400, 'validation_error', 'Content-Type');
  const key = headers['idempotency-key'];
  const badKey = key !== undefined && (key.length < 1 || key.length > 256);
  return badKey ? refusal(400, 'invalid_idempotency_key', 'The key must be between 1-256 chars') : undefined;
}
