import { codeRules } from '../../contract/codes.ts';
import { addressHash } from '../../contract/derive/registration-id.ts';
import type { Entry } from '../../contract/entries.ts';
import type { Page } from './page.ts';

/** Claims a code for a reminder. Its id is made of the entry, so that a second try claims no second one. */
export async function claimCode({ deps: { db, secret }, registration }: Page, entry: Entry): Promise<string> {
  const id = `${registration.id}.${entry.n}`;
  await db.code.createMany({
    data: [
      {
        id,
        registrationId: registration.id,
        addressHash: addressHash(secret, registration.email ?? ''),
        expiresAt: new Date(Date.now() + codeRules.livesMs),
      },
    ],
    skipDuplicates: true,
  });
  return id;
}
