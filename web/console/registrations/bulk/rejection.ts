export const own = 'own';

export type Rejection = { reason: string; ownReason: string; text: string; silent: boolean };

export const empty: Rejection = { reason: '', ownReason: '', text: '', silent: false };

const reasonOf = ({ reason, ownReason }: Rejection): string => (reason === own ? ownReason.trim() : reason);

/** Who hears nothing needs no reason. */
export const lacksReason = (rejection: Rejection): boolean => !rejection.silent && reasonOf(rejection) === '';

/** As `POST …/reject` takes it. */
export function bodyOf(rejection: Rejection) {
  const [reason, text] = [reasonOf(rejection), rejection.text.trim()];
  return {
    ...(reason && { reason }),
    ...(rejection.silent ? { silent: true } : text && { text }),
  };
}
