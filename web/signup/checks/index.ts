/** What a check says of a value: a word of `check` in words/, or how it is better written. */
export type Finding = { problem?: 'taxId' | 'phone' | 'website'; better?: string };
export type Check = (value: string, country: string) => Promise<Finding>;

/** Looked at while it is typed; the rules are large, and come when they are needed. */
export const checks: Record<string, Check> = {
  '/company/taxId': async (value, country) => {
    const { hasFormOfTaxId } = await import('../../../contract/tax-id.ts');
    return hasFormOfTaxId(value, country) === false ? { problem: 'taxId' } : {};
  },
  '/contact/phone': async (value, country) => (await import('./phone.ts')).checkPhone(value, country),
  '/company/website': async (value) => (isWebsite(value) ? {} : { problem: 'website' }),
};

/** As contract/inputs/details.ts takes it: a host, with or without `https://`. */
export function isWebsite(text: string): boolean {
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return URL.canParse(address) && /^[^\s]+\.[^\s.]{2,}$/.test(new URL(address).hostname);
}
