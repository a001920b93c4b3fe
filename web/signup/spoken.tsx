import { useEffect, useState, type ReactNode } from 'react';
import { wear } from './brand.ts';
import { Frame } from './frame.tsx';
import type { Invitation } from './types.ts';
import { fill, localeFor, wordsIn, type Locale } from './words/index.ts';
import { Language } from './words-context.ts';

type Props = { site?: Invitation['site'] | undefined; children: ReactNode };

/** Everything in the language that was chosen, which the address keeps, and in the colour of the site. */
export function Spoken({ site, children }: Props) {
  const [chosen, setChosen] = useState(() => new URLSearchParams(location.search).get('lang'));
  const locale = localeFor(chosen, site?.locale ?? 'en');
  const words = wordsIn(locale);
  useEffect(() => {
    document.documentElement.lang = locale;
    const title = location.pathname.startsWith('/status') ? words.status.title : words.email.title;
    if (site) document.title = fill(title, site.name);
  }, [locale, words, site]);
  useEffect(() => wear(site?.brand.color), [site]);
  return (
    <Language value={{ words, locale }}>
      <Frame site={site} onLocale={(next: Locale) => setChosen(next)}>
        {children}
      </Frame>
    </Language>
  );
}
