import { useState } from 'react';
import { useCartLines } from '../cart-lines.ts';
import { useAmount } from '../parts/amount.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { useSession } from '../session.ts';
import type { Refusal } from '../shapes.ts';
import { useWords } from '../words/index.ts';
import { Place } from './place.tsx';
import { Refused } from './refused.tsx';
import { Who } from './who.tsx';

/** Who orders, then when it comes. Whoever may not order reads why; whoever is not known yet says who they are. */
export function CheckoutPage() {
  const { checkout: words, cart } = useWords();
  const { session, again } = useSession();
  // What somebody is told when they sign in: they get no session, so the shop's server does not know them.
  const [told, setTold] = useState<Refusal>();
  const lines = useCartLines();
  const refusal = told ?? session.refusal;
  const refresh = async () => {
    setTold(undefined);
    await again();
    await lines.shelf.again();
  };
  return (
    <div className="narrow">
      <h1>{words.title}</h1>
      <Loaded {...lines.shelf}>
        {lines.lines.length === 0 && !refusal ? (
          <p className="card">{cart.empty}</p>
        ) : (
          <>
            {lines.lines.length > 0 && <Summary lines={lines} />}
            {refusal && refusal !== 'anonymous' && <Refused refusal={refusal} />}
            {refusal && <Who key={refusal} refusal={refusal} onKnown={refresh} onRefused={setTold} />}
            {!refusal && <Place lines={lines} onRefused={setTold} />}
          </>
        )}
      </Loaded>
      <p>
        <a href="/store/cart">{words.back}</a>
      </p>
    </div>
  );
}

function Summary({ lines: { lines, total, currency } }: { lines: ReturnType<typeof useCartLines> }) {
  const { cart: words } = useWords();
  const amount = useAmount();
  return (
    <section className="card" aria-label={words.title}>
      <ul className="summary">
        {lines.map(({ sku, name, unit, quantity, sum }) => (
          <li key={sku}>
            <span>
              {quantity} × {name}, {unit}
            </span>
            <span className="sum">{amount(sum, currency)}</span>
          </li>
        ))}
      </ul>
      <p className="total">
        <span>{words.total}</span>
        <strong>{amount(total, currency)}</strong>
      </p>
    </section>
  );
}
