import type { Api } from '../../api/types.ts';

/** Whatever an answer holds: what is in it is the test's business. */
export type Json = ReturnType<typeof JSON.parse>;

export type Answer = { status: number; headers: Headers; text: string; body: Json };

type Given = {
  /** A key or token; `null` is nobody. */
  as?: string | null;
  json?: unknown;
  form?: FormData;
  /** A body as it is, with whatever content type `headers` give it. */
  raw?: string;
  headers?: Record<string, string>;
  /** Where the request comes from. */
  from?: string;
  /** The answer has no end: its status is all there is to wait for. */
  endless?: boolean;
};

export type Call = (method: string, path: string, given?: Given) => Promise<Answer>;

export const createCall =
  (app: Api, usually: string): Call =>
  async (method, path, { as = usually, json, form, raw, headers = {}, from = '127.0.0.1', endless } = {}) => {
    const response = await app.request(
      path,
      {
        method,
        headers: {
          ...(as && { authorization: `Bearer ${as}` }),
          ...(json !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(json !== undefined && { body: JSON.stringify(json) }),
        ...(form && { body: form }),
        ...(raw !== undefined && { body: raw }),
      },
      { incoming: { socket: { remoteAddress: from, remoteFamily: 'IPv4', remotePort: 1 } } },
    );
    if (endless) await response.body?.cancel();
    const text = endless ? '' : await response.text();
    return { status: response.status, headers: response.headers, text, body: parse(text) };
  };

function parse(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
