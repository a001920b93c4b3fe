import type { Prisma } from '../../../prisma/generated/client.ts';
import { greeting } from '../greeting.ts';
import { change, tellApplicant, type EntryOf, type Page, type Writer } from '../page.ts';
import { wordsOf } from '../words.ts';
import { decidedBy } from './approved.ts';

export const rejected: Writer<'rejected'> = async (page, entry) => {
  const { text, note, reason: ownReason } = await wordsOf(page, entry);
  const reason = (await listedReason(page, entry.reasonId)) ?? ownReason;
  const mayApplyAgainAt = applyAgainAt(page, entry);
  const rejection = {
    ...(entry.reasonId && { reasonId: entry.reasonId }),
    ...(reason && { reason }),
    ...(text && { text }),
    silent: entry.silent,
    mayApplyAgainAt: mayApplyAgainAt === null ? null : new Date(mayApplyAgainAt).toISOString(),
  };
  change(page, { rejection, endedAt: new Date(entry.at), ...(await decidedBy(page, entry)) });
  if (!entry.silent)
    tellApplicant(page, entry, 'rejected', {
      ...greeting(page),
      ...(reason && { reason }),
      ...(text && { text }),
      mayApplyAgainAt,
      applyUrl: `${page.deps.publicUrl}/join/${page.registration.invite.token}`,
    });
  return { ...rejection, ...(note && { note }) } as Prisma.InputJsonObject;
};

/** When the address may apply again, in epoch ms; null is never. */
function applyAgainAt({ policies }: Page, { at, applyAgain = policies.applyAgain }: EntryOf<'rejected'>): number | null {
  if (applyAgain === 'never') return null;
  return applyAgain === 'now' ? at : at + policies.applyAgainAfterMs;
}

/** A reason of the site's list in the applicant's language. */
async function listedReason({ deps, registration }: Page, id?: string): Promise<string | undefined> {
  if (!id) return undefined;
  const row = await deps.db.rejectionReason.findUnique({ where: { id } });
  const labels = (row?.label ?? {}) as Record<string, string>;
  const language = registration.locale.split('-')[0] ?? 'en';
  return labels[registration.locale] ?? labels[language] ?? labels['en'] ?? Object.values(labels)[0];
}
