import { createHash } from 'node:crypto';
import type { Entry } from '../../contract/entries.ts';

/**
 * A message has one id for ever, so a second try finds the first one's row, and no second copy leaves. What came with
 * a message to the workflow keeps its id where a reset gives its entry another number, and something else that gets
 * the number has one of its own.
 */
export const messageIdFor = (
  registrationId: string,
  { n, key }: Pick<Entry, 'n' | 'key'>,
  template: string,
  to: string,
): string =>
  `msg_${registrationId.replace(/^reg_/, '')}_${key === undefined ? n : shortened(key)}_${template}_${to}`;

/** An id stands in paths, and an operator's key may be any text. */
const shortened = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 16);
