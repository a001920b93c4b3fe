import { newId } from '../contract/derive/keyed.ts';
import type { Words } from '../contract/messages.ts';
import type { ApiDeps } from './types.ts';

/** Keeps the free texts of a decision in Postgres; the message carries their id. */
export async function keepWords(
  { db }: ApiDeps,
  registrationId: string,
  words: Words,
): Promise<{ wordsId?: string }> {
  const given = Object.entries(words).filter(([, text]) => text !== undefined);
  if (given.length === 0) return {};
  const id = newId('wrd');
  await db.words.create({ data: { id, registrationId, words: Object.fromEntries(given) } });
  return { wordsId: id };
}

export async function forgetWords({ db }: ApiDeps, { wordsId }: { wordsId?: string }): Promise<void> {
  if (wordsId) await db.words.deleteMany({ where: { id: wordsId } });
}
