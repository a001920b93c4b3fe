import { hc } from 'hono/client';
import type { ApiShape } from '../../api/shape.ts';

type Options = {
  /** Where Gatehouse is: scheme, host and port. */
  url: string;
  /** An API key, or an applicant's token. Without it calls are those of a visitor. */
  key?: string;
  fetch?: typeof globalThis.fetch;
};

/**
 * The API as functions, typed by its routes: `client.v1.registrations.$post({ json: { invite, email } })`. Answers
 * narrow by their status; one that isn't ok holds a problem (RFC 9457).
 */
export const createClient = ({ url, key, fetch }: Options) =>
  hc<ApiShape>(url, {
    ...(key && { headers: { authorization: `Bearer ${key}` } }),
    ...(fetch && { fetch }),
  });

export type Client = ReturnType<typeof createClient>;
