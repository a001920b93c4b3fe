import type { Context } from 'hono';
import { html, raw } from 'hono/html';
import { join } from 'node:path';
import { wearing } from '../../contract/accent.ts';
import { fill } from '../../contract/first-step/index.ts';
import { pageOf, policy } from '../pages.ts';
import type { ApiDeps } from '../types.ts';
import { frame, type Html, type View } from './parts.ts';

type Status = 200 | 404 | 409 | 410 | 422 | 423 | 429 | 503;

/** Puts the content into the page that was built; the script finds what it needs to go on from there. */
export async function answerPage(
  c: Context,
  { pagesFolder }: ApiDeps,
  view: View,
  content: Html,
  status: Status = 200,
): Promise<Response> {
  const built = await pageOf(join(pagesFolder, 'signup/index.html'));
  const { locale, words, invitation } = view;
  const style = Object.entries(wearing(invitation?.site.brand.color))
    .map((pair) => pair.join(':'))
    .join(';');
  const title = invitation ? fill(words.email.title, invitation.site.name) : 'Gatehouse';
  const titled = String(await html`<title>${title}</title>`);
  const root = await html`<div id="root">${frame(view, content)}</div>
    ${raw(`<script type="application/json" id="given">${data(view)}</script>`)}`;
  const page = built
    .replace('<html lang="en">', () => `<html lang="${locale}" style="${style}">`)
    .replace(/<title>.*?<\/title>/, () => titled)
    .replace(/<noscript>[^]*?<\/noscript>/, '')
    .replace('<div id="root"></div>', () => String(root));
  c.header('content-security-policy', policy);
  c.header('cache-control', 'no-store');
  return c.html(page, status);
}

/** Data that no browser runs, whatever stands in it. */
const data = ({ invitation, stamp }: View): string =>
  JSON.stringify({ invitation, stamp }).replaceAll('<', '\\u003c');
