import { apiKey } from '../../contract/derive/api-key.ts';
import { isSame, keyed } from '../../contract/derive/keyed.ts';
import { applicantToken } from '../../contract/derive/token.ts';

/** Secrets that answers hold: how each looks, and how it is made again from what it shows. */
const kinds = [
  {
    pattern: /apt_(reg_\w+)\.(\w+)\.[\w-]+/g,
    make: (secret: Uint8Array, [id = '', issued = '']: string[]) =>
      applicantToken(secret, id, Number.parseInt(issued, 36) * 1000),
  },
  {
    pattern: /ghk_([a-z0-9]{24})[a-z0-9]{24}/g,
    make: (secret: Uint8Array, [word = '']: string[]) => apiKey(secret, `key_${word}`),
  },
];

const mark = /hidden~(\d+)~([\w.]+)~([\w-]+)/g;

/** Only we can make one: a text that somebody sent must not turn into a secret of somebody else. */
const proofOf = (secret: Uint8Array, kind: string, parts: string): string =>
  keyed(secret, 'hidden', kind, parts).toString('base64url');

/** An answer is kept without its secrets … */
export const withoutSecrets = (body: string, secret: Uint8Array): string =>
  kinds.reduce(
    (text, { pattern, make }, kind) =>
      text.replace(pattern, (found: string, ...groups: unknown[]) => {
        const parts = groups.filter(
          (group, n) => typeof group === 'string' && n < groups.length - 1,
        ) as string[];
        if (!isSame(found, make(secret, parts))) return found;
        return `hidden~${kind}~${parts.join('.')}~${proofOf(secret, String(kind), parts.join('.'))}`;
      }),
    body,
  );

/** … and gets them again from what they are made of. */
export const withSecrets = (body: string, secret: Uint8Array): string =>
  body.replace(mark, (found: string, kind: string, parts: string, proof: string) =>
    isSame(proof, proofOf(secret, kind, parts))
      ? (kinds[Number(kind)]?.make(secret, parts.split('.')) ?? found)
      : found,
  );

/** What makes a link of a mail work is left out of it. */
export const hideTokens = (text: string): string =>
  text.replace(/apt_(reg_\w+)\.(\w+)\.[\w-]+/g, 'apt_$1.$2.').replace(/pwl_[\w-]+/g, 'pwl_');
