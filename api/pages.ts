import { serveStatic } from '@hono/node-server/serve-static';
import type { MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from './problem.ts';
import type { Api, ApiDeps } from './types.ts';

/** Pages that are one script each; the browser works out the rest of the path. */
const pages = [
  { path: '/embed', file: 'embed/index.html' },
  { path: '/console', file: 'console/index.html' },
  // What stands at an invite's own address, api/join writes.
  { path: '/join', file: 'signup/index.html' },
  { path: '/status', file: 'signup/index.html' },
  { path: '/account', file: 'account/index.html' },
];

/** Everything from our own host. Styles are written into the page by the components' library. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  // A site's logo may lie anywhere.
  "img-src 'self' data: https:",
  "connect-src 'self'",
  "font-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The one script that pages elsewhere may take. Its name stays, so it is asked for again soon. */
export const openToStorefronts: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('cross-origin-resource-policy', 'cross-origin');
  c.header('cache-control', 'public, max-age=300');
};

/** The pages that `npm run build` made, with their scripts, which are named by their content. */
export function servePages(app: Api, { pagesFolder }: ApiDeps): void {
  app.use('/assets/*', compress(), async (c, next) => {
    await next();
    if (c.res.ok) c.header('cache-control', 'public, max-age=31536000, immutable');
  });
  app.get('/assets/*', serveStatic({ root: pagesFolder }));
  app.get('/embed.js', compress(), serveStatic({ root: pagesFolder }));
  for (const { path, file } of pages)
    for (const route of [path, `${path}/*`])
      app.get(route, async (c) => {
        c.header('content-security-policy', policy);
        c.header('cache-control', 'no-cache');
        return c.html(await pageOf(join(pagesFolder, file)));
      });
}

export async function pageOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new Problem(404, { detail: 'The pages are not built: npm run build.' });
  }
}
