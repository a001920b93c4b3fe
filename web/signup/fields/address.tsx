import { textAt } from '../draft.ts';
import type { Form } from '../types.ts';
import { useWords } from '../words-context.ts';
import { TextField } from './text-field.tsx';

const autoComplete = {
  line1: 'address-line1',
  line2: 'address-line2',
  postalCode: 'postal-code',
  city: 'address-level2',
  region: 'address-level1',
} as const;

type Part = keyof typeof autoComplete;

const isPart = (part: string): part is Part => part in autoComplete;

/** One part of an address; any other than the usual ones asks for the whole. */
export function AddressField({ at, form }: { at: string; form: Form }) {
  const words = useWords().contact;
  const [, , index = '0', part = ''] = at.split('/');
  if (!isPart(part)) return <AddressFields index={Number(index)} form={form} />;
  return (
    <TextField
      at={at}
      form={form}
      label={words[part]}
      optional={part === 'line2' || part === 'region'}
      autoComplete={`billing ${autoComplete[part]}`}
      maxLength={part === 'postalCode' ? 20 : part === 'city' || part === 'region' ? 100 : 200}
    />
  );
}

/** An address in the order of its country; it is sent only when something of it was filled in. */
export function AddressFields({ index, form }: { index: number; form: Form }) {
  const country = textAt(form.draft, `/addresses/${index}/country`) || textAt(form.draft, '/company/country');
  const field = (part: Part) => <AddressField key={part} at={`/addresses/${index}/${part}`} form={form} />;
  const towns: Part[] = cityFirst.has(country) ? ['city', 'postalCode'] : ['postalCode', 'city'];
  return (
    <>
      {field('line1')}
      {field('line2')}
      <div className="pair">{towns.map(field)}</div>
      {withRegion.has(country) && field('region')}
    </>
  );
}

/** Where the postal code follows the city, and where an address names its state or region. */
const cityFirst = new Set('AU CA GB IE IN NZ US ZA'.split(' '));
const withRegion = new Set(
  'AE AR AU BR CA CL CN CO EG ES ID IE IN IT JP KR MX MY NG NZ PE PH RU TH TR UA US VE ZA'.split(' '),
);
