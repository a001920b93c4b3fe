import { html } from 'hono/html';
import { fill } from '../../contract/first-step/index.ts';
import { alert, field, trap, type Html, type View } from './parts.ts';

/** What stands in a form that is shown again: what was typed, and what is wrong about it or about the server. */
export type Typed = { value?: string; wrong?: string | undefined; trouble?: string | undefined };

const emailAttributes = (value = ''): Html =>
  html`type="email" autocomplete="email" required value="${value}"`;

/** The way to a path of this invite, in the language that was chosen. */
const to = ({ invitation, query }: View, path = ''): string =>
  `/join/${encodeURIComponent(invitation?.token ?? '')}${path}${query}`;

export const emailStep = (view: View, { value, wrong, trouble }: Typed = {}): Html => {
  const { email, steps } = view.words;
  return html`<p class="steps">${fill(steps, 1, 4)}</p>
    <h1>${fill(email.title, view.invitation?.site.name ?? '')}</h1>
    <p class="quiet">${email.lead}</p>
    <form method="post" action="${to(view)}">
      ${alert(trouble)} ${trap(view)}
      ${field({ name: 'email', label: email.label, attributes: emailAttributes(value), wrong })}
      <div class="acts"><button type="submit">${view.words.continue}</button></div>
    </form>
    <p class="aside"><a href="${to(view, '/link')}">${email.known}</a></p>`;
};

const codeAttributes = html`inputmode="numeric" autocomplete="one-time-code" pattern="[0-9 ]*" maxlength="8"`;

export const codeStep = (view: View, id: string, { wrong, trouble }: Typed = {}, sent = false): Html => {
  const { code, steps } = view.words;
  return html`<p class="steps">${fill(steps, 2, 4)}</p>
    <h1>${code.title}</h1>
    <p class="quiet">${sent ? code.sent : code.leadPlain}</p>
    <form class="code" method="post" action="${to(view, `/${id}`)}">
      ${alert(trouble)} ${field({ name: 'code', label: code.label, attributes: codeAttributes, wrong })}
      <div class="acts">
        <button type="submit">${code.verify}</button>
        <button type="submit" class="plain" name="act" value="resend">${code.again}</button>
      </div>
      <a class="link" href="${to(view)}">${code.other}</a>
    </form>`;
};

export const linkStep = (view: View, { value, wrong, trouble }: Typed = {}): Html => {
  const { email, link } = view.words;
  return html`<h1>${link.title}</h1>
    <p class="quiet">${link.lead}</p>
    <form method="post" action="${to(view, '/link')}">
      ${alert(trouble)} ${trap(view)}
      ${field({ name: 'email', label: email.label, attributes: emailAttributes(value), wrong })}
      <div class="acts"><button type="submit">${link.send}</button></div>
    </form>
    <p class="aside"><a href="${to(view)}">${link.apply}</a></p>`;
};

export const linkSent = (view: View, email: string): Html => {
  const { link } = view.words;
  return html`<div class="card" role="status">
      <h1>${link.sentTitle}</h1>
      <p>${fill(link.sent, email)}</p>
    </div>
    <p class="aside"><a href="${to(view, '/link')}">${link.other}</a></p>`;
};

/** Where there is nothing to do but to read. */
export const message = (title: string, text: string): Html =>
  html`<div class="card" role="alert">
    <h1>${title}</h1>
    <p>${text}</p>
  </div>`;
