import type { Eligibility } from '../../../api/eligibility.ts';
import type { Refusal } from '../shapes.ts';
import type { Gatehouse } from './gatehouse.ts';
import type { Visitor } from './visitor.ts';

export type Standing = { eligibility: Eligibility | undefined; token: string | undefined };

/** The live answer of Gatehouse about a visitor, asked with the shop's key; of nobody there is none. */
export async function standingOf({ shop }: Gatehouse, visitor: Visitor, siteId: string): Promise<Standing> {
  if (visitor.kind === 'customer') {
    const { id } = visitor.customer;
    const answer = await shop.v1.customers[':id'].eligibility.$get({ param: { id } });
    return answer.ok ? apart(await answer.json()) : nobody;
  }
  if (visitor.kind !== 'applicant') return nobody;
  const query = { email: visitor.email, site: siteId };
  const answer = await shop.v1.eligibility.$get({ query });
  return answer.ok ? apart(await answer.json()) : nobody;
}

const nobody: Standing = { eligibility: undefined, token: undefined };

const apart = ({ token, ...eligibility }: Eligibility & { token: string }): Standing => ({
  eligibility,
  token,
});

/** Why a visitor may not order, if so. Who applied here and may buy by now signs in first. */
export function refusalOf(visitor: Visitor, eligibility: Eligibility | undefined): Refusal | null {
  if (visitor.kind === 'refused') return visitor.reason;
  if (!eligibility) return 'anonymous';
  if (eligibility.reason !== 'ok') return eligibility.reason;
  if (visitor.kind !== 'customer') return 'signIn';
  return eligibility.canBuy ? null : 'noCategories';
}
