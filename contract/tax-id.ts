import { checkVAT, countries } from 'jsvat';

const prefixes: Record<string, string> = { GR: 'EL', CH: 'CHE' };

/**
 * Whether a tax id has the form of its country and its check digits are right, with or without the country's
 * letters; undefined where we know no rule. Says nothing of whether anybody has the number.
 */
export function hasFormOfTaxId(taxId: string, country: string): boolean | undefined {
  const rules = countries.filter(({ codes }) => codes[0] === country);
  if (rules.length === 0) return undefined;
  const bare = taxId.toUpperCase().replace(/[\s./-]/g, '');
  return [bare, (prefixes[country] ?? country) + bare].some((text) => checkVAT(text, rules).isValid);
}
