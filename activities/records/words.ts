import type { Words } from '../../contract/messages.ts';
import type { Page } from './page.ts';

/** The free texts of a decision: an operator's stand in the entry, the API's in Postgres. */
export async function wordsOf(
  page: Page,
  { words, wordsId }: { words?: Words; wordsId?: string },
): Promise<Words> {
  if (!wordsId) return words ?? {};
  const row = await page.deps.db.words.findUnique({ where: { id: wordsId } });
  return { ...(row?.words as Words | undefined), ...words };
}
