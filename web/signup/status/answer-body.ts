import { ask } from '../api.ts';
import { valueAt, withValue } from '../draft.ts';
import type { Kind } from '../steps/documents.tsx';
import { addressesOf, idsOf } from '../steps/submit.ts';
import type { Draft, Invitation, Kept, Own, RegistrationView } from '../types.ts';
import { detailsOf } from './details-of.ts';

type Answer = { text: string; at: string[]; draft: Draft; documents: Kept[]; before: RegistrationView };

/** The kinds of documents that were asked for; one that the site does not name is taken as any is. */
export const askedKinds = (
  { documents }: NonNullable<RegistrationView['question']>,
  { form }: Invitation,
): Kind[] =>
  documents.map((asked) => {
    const known = form.documents.find(({ kind }) => kind === asked);
    return known
      ? { ...known, required: true }
      : { kind: asked, label: {}, required: true, types: usualTypes, maxBytes: usualMaxBytes };
  });

const usualTypes = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp', 'image/heic', 'image/tiff'];
const usualMaxBytes = 10 * 1024 * 1024;

/** Only a text, or something that is different, answers anything. */
export const isAnswer = (answer: Answer): boolean => answer.text !== '' || detailsIn(answer) !== undefined;

/** The part of the details that was asked for and changed; lists are sent as wholes. */
function detailsIn({ at, draft, documents, before }: Answer): object | undefined {
  const was = detailsOf(before);
  const isOther = (pointer: string) =>
    JSON.stringify(valueAt(draft, pointer) ?? null) !== JSON.stringify(valueAt(was, pointer) ?? null);
  const changed = at.filter(isOther);
  const parts = changed
    .filter((pointer) => !pointer.startsWith('/addresses'))
    .reduce<Draft>((sent, pointer) => withValue(sent, pointer, valueAt(draft, pointer) ?? null), {});
  const details = {
    ...parts,
    ...(changed.some((pointer) => pointer.startsWith('/addresses')) && { addresses: addressesOf(draft) }),
    ...(documents.length > before.documents.length && idsOf(documents)),
  };
  return Object.keys(details).length > 0 ? details : undefined;
}

export function sendAnswer({ id, token }: Own, answer: Answer): Promise<{ stage: string }> {
  const details = detailsIn(answer);
  const body = { ...(answer.text && { text: answer.text }), ...(details && { details }) };
  return ask(`/v1/registrations/${id}/answer`, { method: 'POST', body, token });
}
