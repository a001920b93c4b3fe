import { idPattern } from '../contract/inputs/id.ts';
import { notFound } from './problem.ts';
import type { Api, ApiDeps } from './types.ts';

/**
 * Sends rejected visitors on to the page that their site has for them, or to its storefront. Where to is known by
 * the site's id alone; nothing of the request has a part in it.
 */
export function serveRejected(app: Api, { db, publicUrl }: ApiDeps): void {
  app.get('/rejected/:siteId', async (c) => {
    const id = c.req.param('siteId');
    const site = idPattern.test(id) && (await db.site.findUnique({ where: { id } }));
    if (!site) throw notFound('No such site.');
    c.header('cache-control', 'no-store');
    return c.redirect(site.rejectedUrl ?? new URL(site.storefrontUrl, publicUrl).href, 303);
  });
}
