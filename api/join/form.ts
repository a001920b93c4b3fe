import type { Context } from 'hono';
import { Problem } from '../problem.ts';

const forms = ['application/x-www-form-urlencoded', 'multipart/form-data'];

const typeOf = (c: Context): string => (c.req.header('content-type') ?? '').split(';')[0]?.trim() ?? '';

export const isJson = (c: Context): boolean => typeOf(c) === 'application/json';

/** The fields of what was sent, by a form or by our script; whatever is no text is empty. */
export async function fieldsOf<Name extends string>(
  c: Context,
  ...names: Name[]
): Promise<Record<Name, string>> {
  const sent = await read(c);
  const text = (name: Name) => (typeof sent[name] === 'string' ? sent[name] : '');
  return Object.fromEntries(names.map((name) => [name, text(name)])) as Record<Name, string>;
}

async function read(c: Context): Promise<Record<string, unknown>> {
  try {
    if (isJson(c)) return { ...((await c.req.json()) as object) };
    if (forms.includes(typeOf(c))) return await c.req.parseBody();
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(400);
  }
  throw new Problem(415);
}
