import { ask, Refused } from '../api.ts';
import { emptyCart } from '../cart.ts';
import type { useCartLines } from '../cart-lines.ts';
import { keepOrder } from '../last-order.ts';
import { useDay } from '../parts/amount.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { useSession } from '../session.ts';
import type { NewOrder, Placed, Refusal } from '../shapes.ts';
import { fill, useLocale, useWords } from '../words/index.ts';
import { useSending } from './use-sending.ts';

type Props = { lines: ReturnType<typeof useCartLines>; onRefused: (refusal: Refusal) => void };

/** The day, out of the days of service, and the order. */
export function Place({ lines: { lines, attempt }, onRefused }: Props) {
  const { checkout: words } = useWords();
  const locale = useLocale();
  const { session } = useSession();
  const { error, busy, onSubmit } = useSending(async ({ date }) => {
    if (!date) throw new Refused(422, { reason: 'choose' });
    const items = lines.map(({ sku, quantity }) => ({ sku, quantity }));
    const order: NewOrder = { attempt, items, date, locale };
    try {
      keepOrder(await ask<Placed>('/store/api/orders', order));
    } catch (refused) {
      // Something changed since the page was opened: a hold, for example.
      if (refused instanceof Refused && refused.status === 409 && refused.reason)
        return onRefused(refused.reason as Refusal);
      throw refused;
    }
    emptyCart();
    return location.assign('/store/done');
  });
  const isUnchosen = error instanceof Refused && error.reason === 'choose';
  if (session.deliveries.length === 0) return <p className="card notice">{words.noDays}</p>;
  return (
    <form onSubmit={onSubmit}>
      <Trouble error={isUnchosen ? words.choose : error} />
      <Days />
      <button type="submit" aria-disabled={busy}>
        {words.place}
      </button>
    </form>
  );
}

function Days() {
  const { checkout: words } = useWords();
  const { session } = useSession();
  const day = useDay();
  return (
    <fieldset>
      <legend>{words.delivery}</legend>
      <p className="quiet">{words.deliveryLead}</p>
      {session.deliveries.map(({ date, carrier }) => (
        <label key={date} className="day">
          <input type="radio" name="date" value={date} />
          <span>
            {day(date)} <span className="quiet">{fill(words.by, carrier.name)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
