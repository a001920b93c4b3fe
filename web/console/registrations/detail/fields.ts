import { useLocale, useTranslate } from 'react-admin';
import { pointerPart } from '../../../../contract/json-pointer.ts';
import { labelOf, useSite, useSites, type Site } from '../../customers/choices.ts';
import { detailsOf, type Registration, type Typed } from './registration.ts';

export type Field = { pointer: string; label: string; value: string | undefined; href?: string };
export type Section = { name: 'company' | 'contact' | 'addresses' | 'wishes' | 'extra'; fields: Field[] };

type Words = { word: (key: string) => string; locale: string };

/** All details of a registration, field by field, with the pointer by which each is asked for. */
export function useSections(registration: Registration): Section[] {
  const translate = useTranslate();
  const locale = useLocale();
  const { data: site } = useSite(registration.site);
  const { data: sites } = useSites();
  const details = detailsOf(registration);
  const words = { locale, word: (key: string) => translate(`gatehouse.registration.${key}`) };
  const siteName = details.preferredSite && labelOf(sites, details.preferredSite);
  const sections: Section[] = [
    { name: 'company', fields: companyFields(details, words) },
    { name: 'contact', fields: contactFields(details, words) },
    { name: 'addresses', fields: addressFields(details, words) },
    { name: 'wishes', fields: wishes(details, words, siteName) },
    { name: 'extra', fields: extraFields(details, words, site) },
  ];
  return sections.filter(({ fields }) => fields.length > 0);
}

/** What people call the field that a pointer leads to. */
export function useLabelOf(registration: Registration): (pointer: string) => string {
  const translate = useTranslate();
  const fields = useSections(registration).flatMap((section) => section.fields);
  return (pointer) => {
    const label = fields.find((field) => field.pointer === pointer)?.label;
    const key = pointer.split('/').at(-1) ?? '';
    const name = key === 'documentIds' ? 'documents' : key;
    return label ?? translate(`gatehouse.registration.field.${name}`, { _: pointer });
  };
}

function companyFields({ company }: Typed, { word, locale }: Words): Field[] {
  const keys = ['legalName', 'tradeName', 'taxId', 'country', 'website', 'expectedVolume'] as const;
  return keys.map((key) => {
    const given = company?.[key];
    const value = key === 'country' && given ? countryName(given, locale) : given;
    const href = key === 'website' && given?.startsWith('http') ? given : undefined;
    return { pointer: `/company/${key}`, label: word(`field.${key}`), value, ...(href && { href }) };
  });
}

function contactFields({ contact }: Typed, { word }: Words): Field[] {
  const keys = ['firstName', 'lastName', 'phone'] as const;
  return keys.map((key) => {
    const value = contact?.[key];
    const href = key === 'phone' && value ? `tel:${value.replaceAll(/[^+\d]/g, '')}` : undefined;
    return { pointer: `/contact/${key}`, label: word(`field.${key}`), value, ...(href && { href }) };
  });
}

function addressFields({ addresses = [] }: Typed, { word, locale }: Words): Field[] {
  if (addresses.length === 0)
    return [{ pointer: '/addresses', label: word('field.addresses'), value: undefined }];
  return addresses.map((address, index) => ({
    pointer: `/addresses/${index}`,
    label: word(`field.${address.kind ?? 'addresses'}`),
    value: [
      address.companyName,
      address.contactName,
      address.line1,
      address.line2,
      [address.postalCode, address.city].filter(Boolean).join(' '),
      address.region,
      address.country && countryName(address.country, locale),
      address.phone,
    ]
      .filter(Boolean)
      .join('\n'),
  }));
}

const wishes = (
  { preferredCurrency, newsletter }: Typed,
  { word }: Words,
  site: string | undefined,
): Field[] => [
  ...(site ? [{ pointer: '/preferredSite', label: word('field.preferredSite'), value: site }] : []),
  { pointer: '/preferredCurrency', label: word('field.preferredCurrency'), value: preferredCurrency },
  { pointer: '/newsletter', label: word('field.newsletter'), value: word(newsletter ? 'yes' : 'no') },
];

function extraFields({ extra = {} }: Typed, { word, locale }: Words, site: Site | undefined): Field[] {
  const asked = site?.form.extra ?? [];
  const others = Object.keys(extra).filter((key) => !asked.some((field) => field.key === key));
  return [
    ...asked.map(({ key, label }) => ({ key, label: inLanguage(label, locale) ?? key })),
    ...others.map((key) => ({ key, label: key })),
  ].map(({ key, label }) => ({
    pointer: `/extra/${pointerPart(key)}`,
    label,
    value: typeof extra[key] === 'boolean' ? word(extra[key] ? 'yes' : 'no') : extra[key]?.toString(),
  }));
}

/** A text of the site in a language, else in English, else in any. */
export const inLanguage = (texts: Record<string, string>, locale: string): string | undefined =>
  texts[locale] ?? texts[locale.slice(0, 2)] ?? texts['en'] ?? Object.values(texts)[0];

function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
