import { useEffect, useState } from 'react';
import { ask, Refusal } from './api.ts';
import { wear } from './brand.ts';
import { Frame } from './frame.tsx';
import { SignUp } from './sign-up.tsx';
import { Status } from './status.tsx';
import type { Invitation } from './types.ts';
import { fill, localeFor, wordsIn, type Locale } from './words/index.ts';
import { Language, useWords } from './words-context.ts';

/** /join/{invite} and /status/{registrationId}. */
export function Page() {
  const [, place = '', subject = ''] = location.pathname.split('/').map(decodeURIComponent);
  return place === 'status' ? (
    <Spoken>
      <Status id={subject} />
    </Spoken>
  ) : (
    <Join invite={subject} />
  );
}

function Join({ invite }: { invite: string }) {
  const [found, setFound] = useState<Invitation | Refusal>();
  useEffect(() => {
    ask<Invitation>(`/v1/invites/${encodeURIComponent(invite)}`).then(setFound, setFound);
  }, [invite]);
  if (!found) return null;
  if (found instanceof Refusal)
    return (
      <Spoken>
        <NoWayIn refusal={found} />
      </Spoken>
    );
  wear(found.site.brand.color);
  return (
    <Spoken siteLocale={found.site.locale} site={found.site}>
      {found.open ? <SignUp invitation={found} /> : <Closed site={found.site.name} />}
    </Spoken>
  );
}

function Closed({ site }: { site: string }) {
  const words = useWords().error;
  return (
    <div className="card" role="alert">
      <h1>{fill(words.closed, site)}</h1>
    </div>
  );
}

function NoWayIn({ refusal }: { refusal: Refusal }) {
  const words = wordsIn(localeFor(null, 'en')).error;
  const text = refusal.status === 0 ? words.offline : refusal.message || words.unknown;
  return (
    <div className="card" role="alert">
      <h1>{text}</h1>
    </div>
  );
}

type Props = { siteLocale?: string; site?: Invitation['site']; children: React.ReactNode };

/** Everything in the language that was chosen, which the address keeps. */
function Spoken({ siteLocale = 'en', site, children }: Props) {
  const chosen = new URLSearchParams(location.search).get('lang');
  const [locale, setLocale] = useState<Locale>(() => localeFor(chosen, siteLocale));
  useEffect(() => {
    document.documentElement.lang = locale;
    if (site) document.title = fill(wordsIn(locale).email.title, site.name);
  }, [locale, site]);
  return (
    <Language value={{ words: wordsIn(locale), locale }}>
      <Frame site={site} onLocale={setLocale}>
        {children}
      </Frame>
    </Language>
  );
}
