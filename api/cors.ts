import { cors } from 'hono/cors';
import type { MiddlewareHandler } from 'hono';
import type { Database } from '../prisma/client.ts';
import { bothNamesOf } from './auth/sign-in.ts';
import { Problem } from './problem.ts';
import type { ApiDeps, ApiEnv } from './types.ts';

/** What needs no key and no session: a sign-up with its codes, and what an applicant's token opens. */
const ofApplicants = [
  /^\/v1\/registrations$/,
  /^\/v1\/registrations\/(?<registration>[^/]+)(\/(verification(\/resend)?|details|documents(\/[^/]+)?|answer|withdraw))?$/,
  /^\/v1\/invites\/(?<invite>[^/]+)$/,
];

/** Pages of a storefront may call what applicants call, each for its own site; a session's cookie is never let through. */
export function acrossOrigins({ db, publicUrl }: ApiDeps): MiddlewareHandler<ApiEnv> {
  const ours = bothNamesOf(publicUrl).map((url) => new URL(url).origin);
  return async (c, next) => {
    const origin = c.req.header('origin');
    if (!origin || ours.includes(origin)) return next();
    const match = ofApplicants.map((path) => path.exec(c.req.path)).find((found) => found !== null);
    if (!match) return next();
    const sites = await sitesOf(db, origin);
    if (sites.length === 0) return next();
    c.set('sitesOfOrigin', sites);
    const site = await siteOf(db, match.groups ?? {});
    if (site) onlyOwnSite(c.get('sitesOfOrigin'), site);
    return letThrough(origin)(c, next);
  };
}

const letThrough = (origin: string) =>
  cors({
    origin,
    allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowHeaders: ['authorization', 'content-type', 'idempotency-key'],
    exposeHeaders: ['location', 'retry-after'],
    maxAge: 600,
  });

/** `sites`: those whose pages the request may come from; absent where it comes from no other page. */
export function onlyOwnSite(sites: string[] | undefined, site: string): void {
  if (sites && !sites.includes(site))
    throw new Problem(403, { detail: 'This page belongs to another site.' });
}

async function sitesOf(db: Database, origin: string): Promise<string[]> {
  const sites = await db.site.findMany({ select: { id: true, storefrontUrl: true, origins: true } });
  const isOf = (url: string) => URL.canParse(url) && new URL(url).origin === origin;
  return sites.filter((site) => [site.storefrontUrl, ...site.origins].some(isOf)).map(({ id }) => id);
}

async function siteOf(db: Database, path: { registration?: string; invite?: string }) {
  const select = { siteId: true };
  if (path.registration)
    return (await db.registration.findUnique({ where: { id: path.registration }, select }))?.siteId;
  if (path.invite) return (await db.invite.findUnique({ where: { token: path.invite }, select }))?.siteId;
  return undefined;
}
