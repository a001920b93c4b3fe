import { Hono, type Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Gatehouse } from './gatehouse.ts';
import { business, code, start } from './inputs.ts';
import { passOn } from './orders.ts';
import { refuse } from './refuse.ts';
import { applicantCookie } from './visitor.ts';

const keptForSeconds = 30 * 24 * 3600;

/** A new account without leaving the shop: an address, its code, the business; then staff decide. */
export function registrations({ shop, as, visitor, invite }: Gatehouse): Hono {
  const app = new Hono();

  app.post('/', async (c) => {
    const sent = start.safeParse(await c.req.json());
    if (!sent.success) return refuse(c, 422, 'email');
    const { email, locale } = sent.data;
    const answer = await shop.v1.registrations.$post({ json: { invite, email, locale } });
    return answer.ok ? c.json(await answer.json(), 202) : passOn(c, answer);
  });

  app.post('/:id/code', async (c) => {
    const id = c.req.param('id');
    const answer = await visitor.v1.registrations[':id'].verification.resend.$post({ param: { id } });
    return answer.ok ? c.json({}, 202) : passOn(c, answer);
  });

  app.post('/:id/verification', async (c) => {
    const [id, sent] = [c.req.param('id'), code.safeParse(await c.req.json())];
    if (!sent.success) return refuse(c, 422, 'code');
    const answer = await visitor.v1.registrations[':id'].verification.$post({
      param: { id },
      json: sent.data,
    });
    if (!answer.ok) return passOn(c, answer);
    const { stage, token } = await answer.json();
    if (token) keep(c, `${id}~${token}`);
    return c.json({ stage });
  });

  app.put('/details', async (c) => {
    const [id = '', token = ''] = (getCookie(c, applicantCookie) ?? '').split('~');
    const sent = business.safeParse(await c.req.json());
    if (!token) return refuse(c, 401, 'applicant');
    if (!sent.success) return refuse(c, 422, 'details');
    const answer = await as(token).v1.registrations[':id'].details.$put({ param: { id }, json: sent.data });
    return answer.ok ? c.json(await answer.json()) : passOn(c, answer);
  });

  app.post('/forget', (c) => {
    deleteCookie(c, applicantCookie, { path: '/store' });
    return c.json({});
  });
  return app;
}

/** Pages can not read it, and other sites can not make a browser send it. */
const keep = (c: Context, value: string): void =>
  setCookie(c, applicantCookie, value, {
    path: '/store',
    httpOnly: true,
    sameSite: 'Lax',
    secure: new URL(c.req.url).protocol === 'https:',
    maxAge: keptForSeconds,
  });
