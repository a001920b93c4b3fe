import { useState } from 'react';
import { addToCart, useCart } from './cart.ts';
import { useAmount } from './parts/amount.tsx';
import { Loaded } from './parts/loaded.tsx';
import { useLoad, useSession } from './session.ts';
import type { Offer, Shelf } from './shapes.ts';
import { fill, useLocale, useWords } from './words/index.ts';

/** What this visitor may see, category by category. */
export function CataloguePage() {
  const { catalogue: words } = useWords();
  const { session } = useSession();
  const shelf = useLoad<Shelf>(`/store/api/catalogue?locale=${useLocale()}`);
  const [said, setSaid] = useState('');
  return (
    <>
      <h1>{words.title}</h1>
      <Loaded {...shelf}>
        <p className="quiet">
          {shelf.data?.isOwnPrice ? fill(words.yourPrices, session.name ?? '') : words.publicPrices}
        </p>
        <Jumps shelf={shelf.data} />
        {shelf.data?.categories.map(({ id, name }) => (
          <section key={id} id={id} aria-labelledby={`${id}-name`}>
            <h2 id={`${id}-name`}>{name}</h2>
            <ul className="offers">
              {shelf.data?.products
                .filter(({ category }) => category === id)
                .map((offer) => (
                  <Card
                    key={offer.sku}
                    offer={offer}
                    currency={shelf.data?.currency ?? 'EUR'}
                    onSay={setSaid}
                  />
                ))}
            </ul>
          </section>
        ))}
      </Loaded>
      <p className="hidden" role="status">
        {said}
      </p>
    </>
  );
}

function Jumps({ shelf }: { shelf: Shelf | undefined }) {
  const { catalogue: words } = useWords();
  if (!shelf || shelf.categories.length < 2) return null;
  return (
    <nav className="jumps" aria-label={words.categories}>
      {shelf.categories.map(({ id, name }) => (
        <a key={id} href={`#${id}`}>
          {name}
        </a>
      ))}
    </nav>
  );
}

type CardProps = { offer: Offer; currency: string; onSay: (text: string) => void };

function Card({ offer: { sku, name, unit, price }, currency, onSay }: CardProps) {
  const { catalogue: words } = useWords();
  const amount = useAmount();
  const inCart = useCart().items.find((item) => item.sku === sku)?.quantity ?? 0;
  const add = () => {
    addToCart(sku);
    onSay(fill(words.added, name));
  };
  return (
    <li className="card">
      <h3>{name}</h3>
      <p className="quiet">{unit}</p>
      <p className="price">{amount(price, currency)}</p>
      <button type="button" onClick={add} aria-label={fill(words.addOf, name)}>
        {words.add}
      </button>
      {inCart > 0 && <p className="hint">{fill(words.inCart, inCart)}</p>}
    </li>
  );
}
