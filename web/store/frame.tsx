import { useEffect, type ReactNode } from 'react';
import { wearing } from '../../contract/accent.ts';
import { ask } from './api.ts';
import { useCart } from './cart.ts';
import type { Session } from './shapes.ts';
import { languageNames, useLocale, useWords, type Locale } from './words/index.ts';

type Props = { session: Session | undefined; onLocale: (locale: Locale) => void; children: ReactNode };

/** The shop's name, its pages, who is there, the language. */
export function Frame({ session, onLocale, children }: Props) {
  const { nav } = useWords();
  useEffect(() => wear(session?.shop), [session?.shop]);
  return (
    <div className="store">
      <a className="skip" href="#content">
        {nav.skip}
      </a>
      <header>
        <a className="shop" href="/store">
          {session?.shop.name ?? ''}
        </a>
        <nav aria-label={session?.shop.name ?? nav.shop}>
          <a href="/store">{nav.shop}</a>
          <CartLink />
          {session && <Person session={session} />}
        </nav>
        <LanguageChoice onLocale={onLocale} />
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

function wear(shop: Session['shop'] | undefined): void {
  if (!shop) return;
  document.title = shop.name;
  for (const [name, value] of Object.entries(wearing(shop.color)))
    document.documentElement.style.setProperty(name, value);
}

function CartLink() {
  const { nav } = useWords();
  const count = useCart().items.reduce((total, { quantity }) => total + quantity, 0);
  return <a href="/store/cart">{count > 0 ? `${nav.cart} (${count})` : nav.cart}</a>;
}

function Person({ session: { isSignedIn, name } }: { session: Session }) {
  const { nav } = useWords();
  if (!isSignedIn) return <a href="/store/checkout">{nav.signIn}</a>;
  return (
    <>
      {name && <a href="/account?return=store">{nav.account}</a>}
      <button type="button" className="link" onClick={() => void signOut()}>
        {nav.signOut}
      </button>
    </>
  );
}

async function signOut(): Promise<void> {
  await ask('/api/auth/sign-out', {}).catch(() => undefined);
  await ask('/store/api/registrations/forget', {}).catch(() => undefined);
  location.assign('/store');
}

function LanguageChoice({ onLocale }: Pick<Props, 'onLocale'>) {
  const { nav } = useWords();
  return (
    <div className="language">
      <select
        aria-label={nav.language}
        value={useLocale()}
        onChange={({ target }) => onLocale(target.value as Locale)}
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
