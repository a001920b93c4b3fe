import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { languageNames, type FirstWords, type Locale } from '../../contract/first-step/index.ts';
import type { Invitation } from '../routes/invites/look-up.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** What every one of these pages knows. `site` is missing where the link leads nowhere. */
export type View = {
  locale: Locale;
  words: FirstWords;
  invitation?: Invitation | undefined;
  /** The end of addresses that keep the chosen language. */
  query: string;
  stamp: string;
};

/** As the script's own frame, which takes its place: the same classes, so that nothing jumps. */
export const frame = ({ invitation, words }: View, content: Html): Html =>
  html`<div class="page">
    <header>
      ${brand(invitation)}
      <div class="language">
        <noscript><nav aria-label="${words.language}">${languageLinks()}</nav></noscript>
      </div>
    </header>
    <main>${content}</main>
  </div>`;

const brand = (invitation: Invitation | undefined): Html =>
  invitation?.site.brand.logoUrl
    ? html`<img src="${invitation.site.brand.logoUrl}" alt="${invitation.site.name}" />`
    : html`<span>${invitation?.site.name ?? ''}</span>`;

const languageLinks = (): Html[] =>
  Object.entries(languageNames).map(
    ([code, name]) => html`<a href="?lang=${code}" lang="${code}" hreflang="${code}">${name}</a> `,
  );

type Field = { name: string; label: string; attributes: Html; wrong?: string | undefined };

export const field = ({ name, label, attributes, wrong }: Field): Html =>
  html`<div class="field">
    <label for="${name}">${label}</label>
    <input id="${name}" name="${name}" ${attributes} ${described(name, wrong)} />
    ${wrong && html`<p class="wrong" id="${name}-wrong">${wrong}</p>`}
  </div>`;

const described = (name: string, wrong: string | undefined): Html | '' =>
  wrong ? html`aria-invalid="true" aria-describedby="${name}-wrong" autofocus` : '';

export const alert = (text: string | undefined): Html | '' =>
  text ? html`<div class="alert" role="alert">${text}</div>` : '';

/** What people never see and programs fill in, and when the form was made. */
export const trap = ({ words, stamp }: View): Html =>
  html`<div class="trap" aria-hidden="true">
      <label for="subject">${words.email.trap}</label>
      <input id="subject" name="subject" tabindex="-1" autocomplete="off" />
    </div>
    <input type="hidden" name="stamp" value="${stamp}" />`;
