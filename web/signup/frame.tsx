import type { ReactNode } from 'react';
import type { Invitation } from './types.ts';
import { languageNames, type Locale } from './words/index.ts';
import { useLocale, useWords } from './words-context.ts';

type Props = {
  site?: Invitation['site'] | undefined;
  onLocale: (locale: Locale) => void;
  children: ReactNode;
};

/** The site's name or logo, the language, and one column. */
export const Frame = ({ site, onLocale, children }: Props) => (
  <div className="page">
    <header>
      {site?.brand.logoUrl ? <img src={site.brand.logoUrl} alt={site.name} /> : <span>{site?.name}</span>}
      <LanguageChoice onLocale={onLocale} />
    </header>
    <main>{children}</main>
  </div>
);

function LanguageChoice({ onLocale }: Pick<Props, 'onLocale'>) {
  const locale = useLocale();
  const words = useWords();
  const choose = (chosen: Locale): void => {
    const url = new URL(location.href);
    url.searchParams.set('lang', chosen);
    history.replaceState(null, '', url);
    onLocale(chosen);
  };
  return (
    <div className="language">
      <select
        aria-label={words.language}
        value={locale}
        onChange={({ target }) => choose(target.value as Locale)}
      >
        {Object.entries(languageNames).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
