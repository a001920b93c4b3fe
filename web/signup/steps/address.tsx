import { Field } from '../parts/field.tsx';
import { useWords } from '../words-context.ts';
import type { DraftState } from './use-draft.ts';

type Props = { draft: DraftState; wrong: Record<string, string> };

/** One billing address, in the order of the country; it is sent only when something of it was filled in. */
export function AddressFields({ draft, wrong }: Props) {
  const words = useWords().contact;
  const country = draft.draft.company?.['country'] ?? '';
  const [address = {}] = draft.draft.addresses ?? [];
  const set = (name: string, value: string) =>
    draft.change({
      ...draft.draft,
      addresses: [{ kind: 'billing', country, ...address, [name]: value || null }],
    });
  const field = (name: keyof typeof words, autoComplete: string) => (
    <Field
      key={name}
      label={words[name]}
      optional={name === 'line2' || name === 'region'}
      autoComplete={`billing ${autoComplete}`}
      maxLength={200}
      value={address[name] ?? ''}
      wrong={wrong[`/addresses/0/${name}`]}
      onChange={({ target }) => set(name, target.value)}
    />
  );
  const postalCode = field('postalCode', 'postal-code');
  const city = field('city', 'address-level2');
  return (
    <>
      {field('line1', 'address-line1')}
      {field('line2', 'address-line2')}
      <div className="pair">{cityFirst.has(country) ? [city, postalCode] : [postalCode, city]}</div>
      {withRegion.has(country) && field('region', 'address-level1')}
    </>
  );
}

/** Where the postal code follows the city, and where an address names its state or region. */
const cityFirst = new Set('AU CA GB IE IN NZ US ZA'.split(' '));
const withRegion = new Set(
  'AE AR AU BR CA CL CN CO EG ES ID IE IN IT JP KR MX MY NG NZ PE PH RU TH TR UA US VE ZA'.split(' '),
);
