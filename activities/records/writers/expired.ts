import { greeting } from '../greeting.ts';
import { change, tellApplicant, type Page, type Writer } from '../page.ts';

export const expired: Writer<'expired'> = (page, entry) => {
  const { verifiedAt, invite } = page.registration;
  change(page, { endedAt: new Date(entry.at) });
  if (!verifiedAt) return purge(page);
  const applyUrl = `${page.deps.publicUrl}/join/${invite.token}`;
  tellApplicant(page, entry, 'expired', { ...greeting(page), applyUrl });
};

/** An address that was never proven may belong to somebody who never heard of us: nothing of it stays. */
function purge({ registration, set, also }: Page): void {
  const { id: registrationId } = registration;
  set.email = null;
  also.push(
    (db) => db.message.deleteMany({ where: { registrationId } }),
    (db) => db.code.deleteMany({ where: { registrationId } }),
  );
}
