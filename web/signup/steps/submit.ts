import { ask } from '../api.ts';
import type { Draft, Own } from '../types.ts';

/** Sends the whole in; a field that was left empty is no field, and an address with nothing in it none. */
export const submitDraft = (own: Own, draft: Draft): Promise<{ stage: string }> =>
  ask(`/v1/registrations/${own.id}/details`, { method: 'PUT', body: whole(draft), token: own.token });

function whole(draft: Draft): object {
  const country = draft.company?.['country'];
  const addresses = (draft.addresses ?? [])
    .filter(({ line1, city, postalCode }) => line1 ?? city ?? postalCode)
    .map((address) => filled({ ...address, country }));
  const parts = {
    ...draft,
    company: filled(draft.company),
    contact: filled(draft.contact),
    extra: filled(draft.extra),
  };
  return filled({ ...parts, addresses });
}

const filled = (part: object | undefined): object =>
  Object.fromEntries(Object.entries(part ?? {}).filter(([, value]) => value !== null && value !== undefined));
