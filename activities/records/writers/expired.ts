import { greeting } from '../greeting.ts';
import { applyUrl } from '../links.ts';
import { change, tellApplicant, type Page, type Writer } from '../page.ts';

export const expired: Writer<'expired'> = async (page, entry) => {
  change(page, { endedAt: new Date(entry.at) });
  if (!page.registration.verifiedAt) return purge(page);
  tellApplicant(page, entry, 'expired', { ...greeting(page), applyUrl: await applyUrl(page) });
};

/** An address that was never proven may belong to somebody who never heard of us: nothing of it stays. */
function purge({ registration, set, before }: Page): void {
  const { id: registrationId } = registration;
  set.email = null;
  before.push(
    (db) => db.message.deleteMany({ where: { registrationId } }),
    (db) => db.code.deleteMany({ where: { registrationId } }),
  );
}
