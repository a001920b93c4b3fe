import { expect, test } from 'vitest';
import { countryName, day, moment, weekdayName } from '../../emails/dates.ts';

const lateOnNewYearsEve = Date.UTC(2026, 11, 31, 23, 30);

test('a day is the one of the site, in words', () => {
  expect(day(lateOnNewYearsEve, 'en')).toBe('December 31, 2026');
  expect(day(lateOnNewYearsEve, 'en-GB', 'Europe/Amsterdam')).toBe('1 January 2027');
  expect(day(lateOnNewYearsEve, 'es-MX', 'America/Mexico_City')).toBe('31 de diciembre de 2026');
});

test('a moment says its zone', () => {
  expect(moment(lateOnNewYearsEve, 'en', 'Europe/Amsterdam')).toMatch(/January 1, 2027.*12:30.AM GMT\+1/);
});

test('weekdays and countries have names, unknown countries stay as typed', () => {
  expect(weekdayName('monday', 'en')).toBe('Monday');
  expect(weekdayName('sunday', 'es')).toBe('Domingo');
  expect(countryName('NL', 'es')).toBe('Países Bajos');
  expect(countryName('nowhere', 'en')).toBe('nowhere');
});
