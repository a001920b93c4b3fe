import { askEmail } from './steps.ts';
import { style } from './style.ts';
import { wordsFor } from './words.ts';

/** `<script src="…/embed.js" data-invite="…" data-locale? data-target?>`: puts the first two steps where it stands. */
function start(script: HTMLScriptElement): void {
  const { invite, locale, target } = script.dataset;
  if (!invite) throw new Error('Gatehouse: data-invite is missing.');
  const host = (target && document.querySelector(target)) || document.createElement('div');
  if (!host.isConnected) script.after(host);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  askEmail({ root, base: new URL(script.src).origin, invite, words: wordsFor(locale) });
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement) start(script);
