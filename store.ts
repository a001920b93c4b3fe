import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { policy } from './api/pages.ts';
import type { Api } from './api/types.ts';
import { createStore } from './web/store/server/index.ts';

/** The demo storefront: its pages, and its server half below them. */
export function addStore(app: Api, pagesFolder: string, settings: Parameters<typeof createStore>[0]): void {
  app.route('/store/api', createStore(settings));
  for (const path of ['/store', '/store/*'])
    app.get(path, async (c) => {
      c.header('content-security-policy', policy);
      c.header('cache-control', 'no-cache');
      return c.html(await readFile(join(pagesFolder, 'store/index.html'), 'utf8'));
    });
}
