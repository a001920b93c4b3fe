import type { Context } from 'hono';
import { spoken, type Locale } from '../../contract/first-step/index.ts';

/** What was chosen, else what the browser prefers, else the site's own. */
export const languageOf = (c: Context, siteLocale = 'en'): Locale =>
  spoken([c.req.query('lang'), ...preferred(c.req.header('accept-language')), siteLocale]);

/** The tags of an Accept-Language header, the most wanted first. */
function preferred(header = ''): string[] {
  return header
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((text) => /^\s*q=([\d.]+)$/.exec(text)?.[1]).find(Boolean);
      return { tag, quality: Number(quality ?? 1) };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
}
