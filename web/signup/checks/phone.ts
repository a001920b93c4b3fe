import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import type { Finding } from './index.ts';

/** A number that parses is shown with its country's code; any other is kept as it was typed. */
export function checkPhone(value: string, country: string): Finding {
  const parsed = parsePhoneNumberFromString(value, (country || undefined) as CountryCode | undefined);
  return parsed?.isValid() ? { better: parsed.formatInternational() } : { problem: 'phone' };
}
