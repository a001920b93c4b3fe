import { setQuantity } from './cart.ts';
import { useCartLines, type Line } from './cart-lines.ts';
import { useAmount } from './parts/amount.tsx';
import { Loaded } from './parts/loaded.tsx';
import { fill, useWords } from './words/index.ts';

export function CartPage() {
  const { cart: words } = useWords();
  const amount = useAmount();
  const { shelf, lines, total, currency, hidden } = useCartLines();
  return (
    <>
      <h1>{words.title}</h1>
      <Loaded {...shelf}>
        {hidden && <p className="warn">{words.hidden}</p>}
        {lines.length === 0 ? (
          <div className="card">
            <p>{words.empty}</p>
            <a className="button" href="/store">
              {words.toShop}
            </a>
          </div>
        ) : (
          <div className="card">
            <ul className="lines">
              {lines.map((line) => (
                <CartLine key={line.sku} line={line} currency={currency} />
              ))}
            </ul>
            <p className="total">
              <span>{words.total}</span>
              <strong>{amount(total, currency)}</strong>
            </p>
            <a className="button" href="/store/checkout">
              {words.checkout}
            </a>
          </div>
        )}
      </Loaded>
    </>
  );
}

function CartLine({ line, currency }: { line: Line; currency: string }) {
  const { cart: words } = useWords();
  const amount = useAmount();
  const { sku, name, unit, price, quantity } = line;
  return (
    <li>
      <div className="what">
        {name}
        <span className="quiet">
          {unit}, {amount(price, currency)}
        </span>
      </div>
      <input
        type="number"
        min={1}
        max={999}
        aria-label={fill(words.quantityOf, name)}
        value={quantity}
        onChange={({ target }) => setQuantity(sku, Math.max(1, target.valueAsNumber || 1))}
      />
      <span className="sum">{amount(line.sum, currency)}</span>
      <button
        type="button"
        className="link"
        onClick={() => setQuantity(sku, 0)}
        aria-label={fill(words.removeOf, name)}
      >
        {words.remove}
      </button>
    </li>
  );
}
