import type { MiddlewareHandler } from 'hono';
import { Problem } from '../problem.ts';
import type { ApiEnv } from '../types.ts';
import { bothNamesOf } from './sign-in.ts';

const safe = ['GET', 'HEAD', 'OPTIONS'];

/** A browser sends a session's cookie along with whatever another site makes it do: only our own pages may act. */
export const onlyFromOurPages = (publicUrl: string): MiddlewareHandler<ApiEnv> => {
  const ours = bothNamesOf(publicUrl).map((url) => new URL(url).origin);
  return async (c, next) => {
    const byCookie = c.get('caller').kind === 'staff';
    if (byCookie && !safe.includes(c.req.method) && !ours.includes(c.req.header('origin') ?? ''))
      throw new Problem(403, { detail: 'A session works on our own pages only.' });
    await next();
  };
};
