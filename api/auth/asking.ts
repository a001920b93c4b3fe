import type { Context } from 'hono';
import { Problem } from '../problem.ts';
import type { ApiDeps } from '../types.ts';
import { addressHeader } from './sign-in.ts';

/** Asks better-auth, with the caller's real address. */
export function ask({ signIn, publicUrl }: ApiDeps, c: Context, ip: string, body: object): Promise<Response> {
  const url = new URL(c.req.path, publicUrl);
  const init = { method: 'POST', headers: headersFor(c, ip), body: JSON.stringify(body) };
  return signIn.handler(new Request(url, init));
}

export function headersFor(c: Context, ip: string): Headers {
  const headers = new Headers({ 'content-type': 'application/json', [addressHeader]: ip });
  for (const name of ['cookie', 'origin', 'user-agent']) {
    const value = c.req.header(name);
    if (value) headers.set(name, value);
  }
  return headers;
}

export const cookieOf = (c: Context): string => c.req.header('cookie') ?? '';

export async function bodyOf(c: Context): Promise<Record<string, unknown>> {
  const text = await c.req.text();
  if (text && !c.req.header('content-type')?.startsWith('application/json')) refuse(415);
  try {
    const body: unknown = text ? JSON.parse(text) : {};
    if (typeof body === 'object' && body !== null && !Array.isArray(body))
      return body as Record<string, unknown>;
  } catch {
    // Said below.
  }
  return refuse(400);
}

export function refuse(status: 400 | 401 | 415): never {
  throw new Problem(status);
}
