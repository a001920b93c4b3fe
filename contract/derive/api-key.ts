import { createHash } from 'node:crypto';
import { keyed, word } from './keyed.ts';

/** What is kept of an API key; a key has more than 112 random bits, so that a plain hash is enough (ASVS 6.5.2). */
export const hashOfKey = (key: string): string => createHash('sha256').update(key).digest('base64url');

/** The key with an id: made of it, so that a repeated answer can show it again although it is kept nowhere. */
export const apiKey = (secret: Uint8Array, id: string): string =>
  `ghk_${id.replace(/^key_/, '')}${word(keyed(secret, 'api-key', id))}`;
