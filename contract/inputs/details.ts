import { z } from '@hono/zod-openapi';
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';
import type { Details } from '../details.ts';
import { countries } from '../countries.ts';
import { anId } from './id.ts';
import { currency } from './money.ts';
import { line, prose } from './text.ts';

const country = z.enum(countries).openapi({ example: 'NL', description: 'ISO 3166-1 alpha-2' });
const phone = line(40);

const website = line(300)
  .transform((text) => (/^https?:\/\//i.test(text) ? text : `https://${text}`))
  .pipe(z.url({ protocol: /^https?$/ }));

export const company = z.strictObject({
  legalName: line(200),
  tradeName: line(200).optional(),
  taxId: line(40).optional(),
  country,
  website: website.optional(),
  expectedVolume: line(200).optional(),
});

export const contact = z.strictObject({ firstName: line(100), lastName: line(100), phone: phone.optional() });

export const address = z.strictObject({
  id: anId.optional(),
  kind: z.enum(['billing', 'shipping']),
  companyName: line(200).optional(),
  contactName: line(200).optional(),
  phone: phone.optional(),
  line1: line(200),
  line2: line(200).optional(),
  city: line(100),
  region: line(100).optional(),
  postalCode: line(20).optional(),
  country,
  isDefault: z.boolean().optional(),
});

export const extraKey = z.string().max(64);
export const extraValue = z.union([prose(2000), z.number(), z.boolean()]);

/** The rest of the details, field by field. */
export const rest = {
  addresses: z.array(address).max(20).optional(),
  preferredSite: line(64).optional(),
  preferredCurrency: currency.optional(),
  newsletter: z.boolean().optional(),
  extra: z.record(extraKey, extraValue).optional(),
  documentIds: z.array(anId).max(20).optional(),
};

/** A whole set of details, as it is submitted. */
export const detailsInput = z
  .strictObject({ company, contact, ...rest })
  .transform(withNumbers)
  .openapi('Details');

export type DetailsInput = z.infer<typeof detailsInput>;

/** Telephone numbers become E.164 where they parse for the country, and stay as typed elsewhere. */
function withNumbers<D extends Details>(details: D): D {
  const { contact: person, company: firm } = details;
  if (!person.phone) return details;
  const parsed = parsePhoneNumberFromString(person.phone, firm.country as CountryCode);
  return parsed?.isValid() ? { ...details, contact: { ...person, phone: parsed.number } } : details;
}
