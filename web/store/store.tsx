import { useEffect, useState } from 'react';
import { CartPage } from './cart-page.tsx';
import { CataloguePage } from './catalogue-page.tsx';
import { CheckoutPage } from './checkout/page.tsx';
import { DonePage } from './done-page.tsx';
import { Frame } from './frame.tsx';
import { backAtCheckout } from './going-to.ts';
import { Loaded } from './parts/loaded.tsx';
import { SessionContext, useLoad } from './session.ts';
import type { Session } from './shapes.ts';
import { firstLocale, keepLocale, Language, type Locale } from './words/index.ts';

const pages = {
  '/store': CataloguePage,
  '/store/cart': CartPage,
  '/store/checkout': CheckoutPage,
  '/store/done': DonePage,
};

const path = location.pathname.replace(/\/$/, '');
const Page = Object.hasOwn(pages, path) ? pages[path as keyof typeof pages] : CataloguePage;

/** The shop: each page is loaded anew, and asks who is there. */
export function Store() {
  const [locale, setLocale] = useState<Locale>(firstLocale);
  const session = useLoad<Session>('/store/api/session');
  useEffect(() => {
    document.documentElement.lang = locale;
    keepLocale(locale);
  }, [locale]);
  if (path === '/store' && backAtCheckout()) {
    location.replace('/store/checkout');
    return null;
  }
  return (
    <Language value={locale}>
      <Frame session={session.data} onLocale={setLocale}>
        <Loaded {...session}>
          {session.data && (
            <SessionContext value={{ session: session.data, again: session.again }}>
              <Page />
            </SessionContext>
          )}
        </Loaded>
      </Frame>
    </Language>
  );
}
