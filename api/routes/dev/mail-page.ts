import { html, raw } from 'hono/html';
import type { Message } from '../../../prisma/generated/client.ts';
import { style } from './mail-style.ts';

/** Mails carry their styles with them; nothing else is let in, and no script at all. */
export const pagePolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src 'self' data: https:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

type Shown = { rows: Message[]; to: string; chosen: string | undefined };

/** A list of mails, and the chosen one, or the newest, beside it. */
export function mailPage({ rows, to, chosen }: Shown) {
  const open = rows.find(({ id }) => id === chosen) ?? rows[0];
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Outbox</title>
        <link rel="icon" href="data:," />
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        <header>
          <h1>Outbox</h1>
          <form>
            <label for="to">Sent to</label>
            <input id="to" name="to" type="email" value="${to}" />
            <button>Show</button>
          </form>
        </header>
        ${open ? html`<main>${list(rows, open, to)}${letter(open)}</main>` : html`<p class="quiet">${nothing(to)}</p>`}
      </body>
    </html>`;
}

const nothing = (to: string): string => (to ? `No mail was sent to ${to}.` : 'No mail was sent yet.');

const list = (rows: Message[], open: Message, to: string) =>
  html`<nav aria-label="Mails">
    <ol>
      ${rows.map((row) => entry(row, row === open, to))}
    </ol>
  </nav>`;

function entry({ id, to, subject, template, sentAt }: Message, isOpen: boolean, filter: string) {
  const query = new URLSearchParams({ ...(filter && { to: filter }), id });
  return html`<li>
    <a href="?${query.toString()}" ${isOpen ? raw('aria-current="true"') : ''}>
      <strong>${subject}</strong>
      <span>${to}</span>
      <span class="quiet">${template} · ${time(sentAt)}</span>
    </a>
  </li>`;
}

const letter = ({ subject, from, to, sentAt, html: body, text }: Message) =>
  html`<article>
    <h2>${subject}</h2>
    <p class="quiet">From ${from} to ${to}, ${time(sentAt)}</p>
    <iframe
      title="The mail"
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      srcdoc="${`<base target="_blank">${body}`}"
    ></iframe>
    <details>
      <summary>Text</summary>
      <pre>${text}</pre>
    </details>
  </article>`;

const time = (date: Date | null): string => date?.toISOString().slice(0, 19).replace('T', ' ') ?? '';
