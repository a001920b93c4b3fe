import { createHash } from 'node:crypto';

/** What is kept of an API key; a key has far more than 112 random bits, so that a plain hash is enough (ASVS 6.5.2). */
export const hashOfKey = (key: string): string => createHash('sha256').update(key).digest('base64url');
