import { expect, test } from 'vitest';
import { priceFor, sum, times } from '../../web/store/prices.ts';

const lists = { pt_retail: '64.50', pt_wholesale: '49.75', pt_distributor: '0.10' };

test.each([
  [null, null, '64.50'],
  ['pt_retail', 0, '64.50'],
  ['pt_wholesale', null, '49.75'],
  ['pt_wholesale', 7.5, '53.48'],
  ['pt_wholesale', -100, '0.00'],
  ['pt_wholesale', 1000, '547.25'],
  ['pt_wholesale', 0.01, '49.75'],
  ['pt_wholesale', 0.02, '49.76'],
  // 0.10 and 5 per cent is half a cent more, which rounds up.
  ['pt_distributor', 5, '0.11'],
  ['pt_distributor', 4.99, '0.10'],
  ['pt_of_somebody_else', 10, '70.95'],
])('by %s with %s per cent it costs %s', (priceTypeId, markup, price) => {
  expect(priceFor(lists, priceTypeId, markup)).toBe(price);
});

test('nothing is ever a little off', () => {
  expect(sum(Array<string>(10).fill('0.10'))).toBe('1.00');
  expect(times('0.07', 100)).toBe('7.00');
  expect(sum([])).toBe('0.00');
  expect(sum(['9007199254740993.00', '0.01'])).toBe('9007199254740993.01');
});
