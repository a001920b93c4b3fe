import { describe, expect, test } from 'vitest';
import { afterOpenTime, startOfDay } from '../../contract/derive/business-time.ts';
import { days, hours, minutes, type BusinessHours } from '../../contract/policies.ts';

const office = { from: '09:00', to: '17:00' };
const week = { monday: office, tuesday: office, wednesday: office, thursday: office, friday: office };
const after = (from: string, openMs: number, timeZone = 'UTC', businessHours: BusinessHours = week) =>
  new Date(afterOpenTime(Date.parse(from), openMs, { timeZone, businessHours })).toISOString().slice(0, 16);

describe('open time passes', () => {
  // 2027-03-05 is a Friday.
  test.each([
    ['within a day', '2027-03-05T09:00Z', 2, '2027-03-05T11:00'],
    ['to closing time and not beyond', '2027-03-05T15:00Z', 2, '2027-03-05T17:00'],
    ['over the weekend', '2027-03-05T16:00Z', 2, '2027-03-08T10:00'],
    ['from opening time, where it begins before', '2027-03-05T03:00Z', 1, '2027-03-05T10:00'],
    ['from the next opening, where it begins after closing', '2027-03-04T20:00Z', 1, '2027-03-05T10:00'],
    ['from Monday, where it begins on a Sunday', '2027-03-07T12:00Z', 8, '2027-03-08T17:00'],
    ['over several weeks', '2027-03-05T09:00Z', 81, '2027-03-19T10:00'],
  ])('%s', (_name, from, open, expected) => expect(after(from, hours(open))).toBe(expected));

  test('in the time zone of the site', () => {
    expect(after('2027-03-05T09:00+09:00', hours(9), 'Asia/Tokyo')).toBe('2027-03-08T01:00');
    expect(after('2027-03-05T16:30-05:00', hours(1), 'America/New_York')).toBe('2027-03-08T14:30');
  });

  test('by the clock of the day on which it changes', () => {
    const night = { sunday: { from: '00:00', to: '06:00' } };
    // The hour from two to three is missing on the one day and comes twice on the other.
    expect(after('2027-03-28T00:00+01:00', hours(4), 'Europe/Amsterdam', night)).toBe('2027-03-28T03:00');
    expect(after('2027-10-31T00:00+02:00', hours(7), 'Europe/Amsterdam', night)).toBe('2027-10-31T05:00');
    expect(after('2027-03-26T16:00+01:00', hours(2), 'Europe/Amsterdam')).toBe('2027-03-29T08:00');
  });

  test('at every hour for a site that never opens, or whose hours end before they begin', () => {
    expect(after('2027-03-06T10:00Z', hours(5), 'UTC', {})).toBe('2027-03-06T15:00');
    const backwards = { monday: { from: '17:00', to: '09:00' } };
    expect(after('2027-03-06T10:00Z', hours(5), 'UTC', backwards)).toBe('2027-03-06T15:00');
  });

  test('more of it never ends sooner', () => {
    let before = 0;
    for (let open = 0; open < hours(100); open += minutes(37)) {
      const at = afterOpenTime(Date.parse('2027-03-25T13:11Z'), open, {
        timeZone: 'Europe/Amsterdam',
        businessHours: week,
      });
      expect(at).toBeGreaterThanOrEqual(before);
      before = at;
    }
    expect(before).toBeGreaterThan(Date.parse('2027-03-25T13:11Z') + days(14));
  });
});

test.each([
  ['2027-03-28', 'Europe/Amsterdam', '2027-03-27T23:00'],
  ['2027-03-29', 'Europe/Amsterdam', '2027-03-28T22:00'],
  ['2027-01-01', 'Pacific/Auckland', '2026-12-31T11:00'],
  // In Egypt the clock goes from midnight to one on the last Friday of April: that day has no midnight.
  ['2026-04-24', 'Africa/Cairo', '2026-04-23T22:00'],
])('%s begins in %s at %s', (day, zone, expected) =>
  expect(new Date(startOfDay(day, zone)).toISOString().slice(0, 16)).toBe(expected),
);
