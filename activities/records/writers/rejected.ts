import type { Prisma } from '../../../prisma/generated/client.ts';
import { greeting } from '../greeting.ts';
import { applyUrl, rejectedUrl } from '../links.ts';
import { change, tellApplicant, type EntryOf, type Page, type Writer } from '../page.ts';
import { wordsOf } from '../words.ts';
import { decidedBy } from './approved.ts';

export const rejected: Writer<'rejected'> = async (page, entry) => {
  const { text, note, reason: ownReason } = await wordsOf(page, entry);
  // An operator gives either in one field, as the API's callers do.
  const listed = await listedReason(page, entry.reasonId ?? ownReason);
  const reason = listed?.label ?? ownReason;
  const mayApplyAgainAt = applyAgainAt(page, entry);
  const rejection = {
    ...(listed && { reasonId: listed.id }),
    ...(reason && { reason }),
    ...(text && { text }),
    silent: entry.silent,
    mayApplyAgainAt: mayApplyAgainAt === null ? null : new Date(mayApplyAgainAt).toISOString(),
  };
  change(page, { rejection, endedAt: new Date(entry.at), ...decidedBy(page, entry) });
  if (!entry.silent)
    tellApplicant(page, entry, 'rejected', {
      ...greeting(page),
      ...(reason && { reason }),
      ...(text && { text }),
      mayApplyAgainAt,
      applyUrl: await applyUrl(page),
      ...((await page.site()).rejectedUrl && { goOnUrl: rejectedUrl(page) }),
    });
  return { ...rejection, ...(note && { note }) } as Prisma.InputJsonObject;
};

/** When the address may apply again, in epoch ms; null is never. */
function applyAgainAt(
  { policies }: Page,
  { at, applyAgain = policies.applyAgain }: EntryOf<'rejected'>,
): number | null {
  if (applyAgain === 'never') return null;
  return applyAgain === 'now' ? at : at + policies.applyAgainAfterMs;
}

/** A reason of the site's list, in the applicant's language. */
async function listedReason({ deps: { db }, registration: { siteId, locale } }: Page, id?: string) {
  const row = id && (await db.rejectionReason.findUnique({ where: { id, siteId } }));
  if (!row) return undefined;
  const labels = row.label as Record<string, string>;
  const language = locale.split('-')[0] ?? 'en';
  return { id, label: labels[locale] ?? labels[language] ?? labels['en'] ?? Object.values(labels)[0] };
}
