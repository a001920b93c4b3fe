import { useState } from 'react';
import type { ApplyAgain } from '../../../../contract/messages.ts';

export type Rejection = {
  /** Id of a reason of the site, or `own`. */
  reason: string;
  ownReason: string;
  text: string;
  note: string;
  silent: boolean;
  /** Where nothing is chosen, the site's policy holds. */
  applyAgain?: ApplyAgain;
};

const empty: Rejection = { reason: '', ownReason: '', text: '', note: '', silent: false };

export function useRejection() {
  const [rejection, setRejection] = useState(empty);
  return {
    rejection,
    change: (part: Partial<Rejection>) => setRejection((before) => ({ ...before, ...part })),
    reasonGiven: reasonOf(rejection) !== '',
  };
}

const reasonOf = ({ reason, ownReason }: Rejection): string => (reason === 'own' ? ownReason.trim() : reason);

/** As `POST …/reject` takes it. */
export function bodyOf(rejection: Rejection) {
  const { text, note, silent, applyAgain } = rejection;
  const reason = reasonOf(rejection);
  return {
    ...(reason && { reason }),
    ...(text.trim() && !silent && { text }),
    ...(note.trim() && { note }),
    ...(silent && { silent }),
    ...(applyAgain && { applyAgain }),
  };
}
