import { Hono, type Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Session } from '../shapes.ts';
import { deliveriesOf } from './deliveries.ts';
import { createGatehouse, type Settings } from './gatehouse.ts';
import { newOrder } from './inputs.ts';
import { createKeptTokens } from './kept-tokens.ts';
import { placeOrder } from './orders.ts';
import { refuse } from './refuse.ts';
import { registrations } from './registrations.ts';
import { shelfFor } from './shelf.ts';
import { refusalOf, standingOf } from './standing.ts';
import { applicantCookie, visitorOf } from './visitor.ts';

/** The server half of the shop: what its pages ask for, answered by asking Gatehouse. */
export function createStore(settings: Settings): Hono {
  const gatehouse = createGatehouse(settings);
  const kept = createKeptTokens(gatehouse);

  /** Who it is and how they stand, at this moment. */
  async function now(c: Context) {
    const site = await gatehouse.site();
    const visitor = await visitorOf(c, gatehouse, site.id);
    const { eligibility, token } = await standingOf(gatehouse, visitor, site.id);
    kept.keep(browserOf(c), token);
    return { site, visitor, eligibility };
  }

  const app = new Hono();
  app.use(onlyOurPages);
  app.onError((error, c) => (error instanceof SyntaxError ? refuse(c, 422, 'body') : refuse(c, 503, 'away')));

  app.get('/session', async (c) => {
    const { site, visitor, eligibility } = await now(c);
    const session: Session = {
      shop: { name: site.name, ...(site.brand.color && { color: site.brand.color }) },
      name: visitor.kind === 'customer' ? visitor.name : visitor.kind === 'applicant' ? visitor.email : null,
      isSignedIn: visitor.kind === 'customer' || visitor.kind === 'refused',
      refusal: refusalOf(visitor, eligibility),
      statusUrl: visitor.kind === 'applicant' ? visitor.statusUrl : null,
      deliveries: deliveriesOf(visitor),
    };
    return c.json(session);
  });

  app.get('/catalogue', async (c) => {
    const { id } = await gatehouse.site();
    const eligibility = (await kept.read(browserOf(c), id)) ?? (await now(c)).eligibility;
    return c.json(shelfFor(eligibility, c.req.query('locale') ?? 'en'));
  });

  app.post('/orders', async (c) => {
    const sent = newOrder.safeParse(await c.req.json());
    if (!sent.success) return refuse(c, 422, 'body');
    const { visitor, eligibility } = await now(c);
    const refusal = refusalOf(visitor, eligibility);
    if (refusal || visitor.kind !== 'customer') return refuse(c, 409, refusal ?? 'anonymous');
    return placeOrder(c, gatehouse, visitor, shelfFor(eligibility, sent.data.locale), sent.data);
  });

  app.route('/registrations', registrations(gatehouse));
  app.all('*', (c) => refuse(c, 404, 'path'));
  return app;
}

/** One browser as one person: the session and the application that its cookies hold. */
const browserOf = (c: Context): string =>
  [
    /[^;\s]*session_token=[^;]*/.exec(c.req.header('cookie') ?? '')?.[0] ?? '',
    getCookie(c, applicantCookie) ?? '',
  ].join('\n');

/** Pages of other sites can send no JSON without asking first, and are not let through when they ask. */
const onlyOurPages = async (c: Context, next: () => Promise<void>): Promise<Response | void> => {
  c.header('cache-control', 'no-store');
  const isJson = c.req.header('content-type')?.startsWith('application/json');
  if (c.req.method !== 'GET' && !isJson) return refuse(c, 415, 'body');
  return next();
};
