import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { Message } from '../../../prisma/generated/client.ts';
import { addressOf } from '../../address.ts';
import { notFound } from '../../problem.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { mailPage, pagePolicy } from './mail-page.ts';

const most = 200;

/** The outbox: mails that stay here, for whoever sits at this machine and nobody else. */
export function mail(app: Api, { db, publicUrl, showsOutbox }: ApiDeps): Api {
  if (!showsOutbox) return app;
  return app.get('/dev/mail', async (c) => {
    if (!isHere(c, publicUrl)) throw notFound('There is nothing here.');
    const to = c.req.query('to')?.toWellFormed().replaceAll('\0', '').trim().normalize('NFC').toLowerCase();
    const rows = await db.message.findMany({
      where: { sentAt: { not: null }, ...(to && { to }) },
      orderBy: [{ createdAt: 'desc' }, { entry: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
      take: most,
    });
    c.header('cache-control', 'no-store');
    if (!prefersHtml(c)) return c.json(rows.map(mailView));
    c.header('content-security-policy', pagePolicy);
    return c.html(mailPage({ rows, to: to ?? '', chosen: c.req.query('id') }));
  }) as Api;
}

const mailView = ({ id, to, subject, template, text, html, sentAt }: Message) => ({
  id,
  to,
  subject,
  template,
  text,
  html,
  sentAt: sentAt?.toISOString(),
});

const prefersHtml = (c: Context): boolean => {
  const supports = ['application/json', 'text/html'];
  return accepts(c, { header: 'Accept', supports, default: 'application/json' }) === 'text/html';
};

/** A page of another host can make a browser ask us under its own name; a proxy asks for others. */
function isHere(c: Context, publicUrl: string): boolean {
  const { hostname } = new URL(c.req.url);
  const ours = ['localhost', '127.0.0.1', '[::1]', new URL(publicUrl).hostname];
  const forwarded = ['x-forwarded-for', 'forwarded', 'x-real-ip'].some(
    (name) => c.req.header(name) !== undefined,
  );
  return /^(127\.|::1$|::ffff:127\.)/.test(addressOf(c)) && !forwarded && ours.includes(hostname);
}
