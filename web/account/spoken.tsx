import { useEffect, useState, type ReactNode } from 'react';
import { ask } from '../signup/api.ts';
import { wear } from '../signup/brand.ts';
import { Frame } from '../signup/frame.tsx';
import { localeFor, wordsIn, type Locale } from '../signup/words/index.ts';
import { Language } from '../signup/words-context.ts';
import { SiteContext } from './site-context.ts';
import type { Brand } from './types.ts';

/** Everything in the language that was chosen and the look of the site, which the address names where there are several. */
export function Spoken({ children }: { children: ReactNode }) {
  const [site, setSite] = useBrand();
  const [chosen, setChosen] = useState<Locale>();
  const asked = new URLSearchParams(location.search).get('lang');
  const locale = chosen ?? localeFor(asked, site?.locale ?? 'en');
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  if (site === undefined) return null;
  return (
    <Language value={{ words: wordsIn(locale), locale }}>
      <SiteContext value={{ site: site ?? undefined, setSite }}>
        <Frame site={site ?? undefined} onLocale={setChosen}>
          {children}
        </Frame>
      </SiteContext>
    </Language>
  );
}

/** Undefined as long as nobody knows, null where no site can be named: then the page has its own look. */
function useBrand() {
  const [site, setSite] = useState<Brand | null>();
  useEffect(() => {
    const id = new URLSearchParams(location.search).get('site');
    const query = id ? `?site=${encodeURIComponent(id)}` : '';
    ask<Brand>(`/v1/brand${query}`).then(setSite, () => setSite(null));
  }, []);
  useEffect(() => wear(site?.brand.color), [site]);
  return [site, setSite] as const;
}
