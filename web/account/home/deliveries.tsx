import { useLocale } from '../../signup/words-context.ts';
import type { OwnCustomer } from '../types.ts';
import { useOwnWords } from '../words/index.ts';

type Props = Pick<OwnCustomer, 'deliveries'>;

export function Deliveries({ deliveries }: Props) {
  const words = useOwnWords().home;
  const locale = useLocale();
  return (
    <>
      <h3>{words.deliveries}</h3>
      {deliveries.length === 0 && <p className="quiet">{words.noDeliveries}</p>}
      <dl className="days">
        {deliveries.map(({ weekday, carrier }) => (
          <div key={weekday}>
            <dt>{nameOf(weekday, locale)}</dt>
            <dd>{carrier.name}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const inOrder = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** The first of January 2024 was a Monday. */
const nameOf = (weekday: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, 1 + inOrder.indexOf(weekday)),
  );
