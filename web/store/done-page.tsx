import { useAmount, useDay } from './parts/amount.tsx';
import { lastOrder } from './last-order.ts';
import { fill, useWords } from './words/index.ts';

/** What was ordered, as the shop's server answered it. */
export function DonePage() {
  const { done: words } = useWords();
  const amount = useAmount();
  const day = useDay();
  const order = lastOrder();
  return (
    <div className="card narrow" role="status">
      <h1>{order ? words.title : words.none}</h1>
      {order && (
        <>
          <p>{fill(words.number, order.number)}</p>
          <p>{fill(words.total, amount(order.total.amount, order.total.currency))}</p>
          {order.delivery && <p>{fill(words.delivery, order.delivery.carrier, day(order.delivery.date))}</p>}
        </>
      )}
      <a className="button" href="/store">
        {words.more}
      </a>
    </div>
  );
}
