import { ask } from '../api.ts';
import type { Draft, Kept, Own } from '../types.ts';

/** Sends the whole in; a field that was left empty is no field, and an address with nothing in it none. */
export const submitDraft = (own: Own, draft: Draft, documents: Kept[]): Promise<{ stage: string }> =>
  ask(`/v1/registrations/${own.id}/details`, {
    method: 'PUT',
    body: { ...whole(draft), ...idsOf(documents) },
    token: own.token,
  });

export const idsOf = (documents: Kept[]) =>
  documents.length > 0 ? { documentIds: documents.map(({ id }) => id) } : {};

export function whole(draft: Draft): Record<string, unknown> {
  const parts = {
    ...draft,
    company: filled(draft.company),
    contact: filled(draft.contact),
    extra: Object.keys(filled(draft.extra)).length > 0 ? filled(draft.extra) : null,
    newsletter: draft.newsletter || null,
  };
  return filled({ ...parts, addresses: addressesOf(draft) });
}

/** Without a country of its own, an address is in the country of its company. */
export function addressesOf({ addresses = [], company }: Draft): object[] {
  return addresses
    .filter((address) => address['line1'] ?? address['city'] ?? address['postalCode'])
    .map((address) => filled({ kind: 'billing', country: company?.['country'], ...filled(address) }));
}

const filled = (part: object | null | undefined): Record<string, unknown> =>
  Object.fromEntries(Object.entries(part ?? {}).filter(([, value]) => value !== null && value !== undefined));
