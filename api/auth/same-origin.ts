import type { MiddlewareHandler } from 'hono';
import { Problem } from '../problem.ts';
import type { ApiEnv } from '../types.ts';
import { bothNamesOf } from './sign-in.ts';

const safe = ['GET', 'HEAD', 'OPTIONS'];

const originsOf = (publicUrl: string): string[] => bothNamesOf(publicUrl).map((url) => new URL(url).origin);

const refuse = (): never => {
  throw new Problem(403, { detail: 'A session works on our own pages only.' });
};

/** A browser sends a session's cookie along with whatever another site makes it do: only our own pages may act. */
export const onlyFromOurPages = (publicUrl: string): MiddlewareHandler<ApiEnv> => {
  const ours = originsOf(publicUrl);
  return async (c, next) => {
    const byCookie = ['staff', 'customer'].includes(c.get('caller').kind);
    if (byCookie && !safe.includes(c.req.method) && !ours.includes(c.req.header('origin') ?? '')) refuse();
    await next();
  };
};

/** Another site must not sign anybody in either. A program that is no browser sends neither origin nor cookie. */
export const notFromOtherPages = (publicUrl: string): MiddlewareHandler<ApiEnv> => {
  const ours = originsOf(publicUrl);
  return async (c, next) => {
    const origin = c.req.header('origin') ?? (c.req.header('cookie') && '');
    if (origin !== undefined && !ours.includes(origin)) refuse();
    await next();
  };
};
