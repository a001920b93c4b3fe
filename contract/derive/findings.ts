import type { Details } from '../details.ts';
import type { Finding } from '../findings.ts';
import { hasFormOfTaxId } from '../tax-id.ts';
import { disposableDomain } from './disposable-domain.ts';

type Looked = { email: string | null; details: Pick<Details, 'company'> | null };

/** What can be found without asking anybody. It refuses nobody: staff decide what it means. */
export function findingsOf({ email, details }: Looked): Finding[] {
  const domain = email && disposableDomain(email);
  return [
    ...taxIdFormat(details),
    ...(domain ? [{ check: 'disposableDomain', state: 'found', domain } as const] : []),
  ];
}

function taxIdFormat(details: Looked['details']): Finding[] {
  const { taxId, country } = details?.company ?? {};
  const isRight = taxId && country ? hasFormOfTaxId(taxId, country) : undefined;
  return isRight === undefined ? [] : [{ check: 'taxIdFormat', state: isRight ? 'valid' : 'invalid' }];
}
