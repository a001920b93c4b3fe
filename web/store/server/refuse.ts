import type { Context } from 'hono';

/** What the shop itself refuses, in the form that Gatehouse has too. */
export const refuse = (c: Context, status: 401 | 404 | 409 | 415 | 422 | 503, reason: string): Response =>
  c.json({ status, reason }, status);
