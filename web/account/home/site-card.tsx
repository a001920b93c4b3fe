import { fill } from '../../signup/words/index.ts';
import type { OwnCustomer } from '../types.ts';
import { useOwnWords, type Words } from '../words/index.ts';
import { Deliveries } from './deliveries.tsx';

type Props = {
  customer: OwnCustomer;
  /** One of several sites: then each says which it is. */
  isOne: boolean;
};

export function SiteCard({ customer, isOne }: Props) {
  const words = useOwnWords();
  const { company, site, eligibility, priceType, deliveries } = customer;
  const { canLogIn } = eligibility;
  return (
    <section className="card">
      <h2>{isOne ? `${company ?? ''} · ${site.name}` : company}</h2>
      <p>{standingText(words, customer)}</p>
      {canLogIn && (
        <a className="button" href={site.storefrontUrl}>
          {words.home.buy}
        </a>
      )}
      {canLogIn && priceType && (
        <p className="fact">
          <span className="quiet">{words.home.prices}</span> <span>{priceType.name}</span>
        </p>
      )}
      {canLogIn && <Deliveries deliveries={deliveries} />}
    </section>
  );
}

function standingText({ home, refused }: Words, { site, eligibility }: OwnCustomer): string {
  const { canBuy, canLogIn, reason } = eligibility;
  if (canLogIn) return canBuy ? home.open : fill(home.noCategories, site.name);
  if (reason === 'ok' || reason === 'unknown') return '';
  return `${fill(refused[reason].title, site.name)}. ${fill(refused[reason].text, site.name)}`;
}
