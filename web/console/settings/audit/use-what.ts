import { useTranslate } from 'react-admin';
import { en } from './words.ts';

/** What can happen, as the audit log writes it. */
const known = Object.entries(en.what).flatMap(([noun, verbs]) =>
  Object.keys(verbs).map((verb) => `${noun}.${verb}`),
);

/** `customer.update` in words; what has none yet is shown as it is. */
export function useWhat() {
  const translate = useTranslate();
  const wordsOf = (what: string) => translate(`gatehouse.settings.audit.what.${what}`, { _: what });
  const all = (present: string | undefined) =>
    [...new Set([...known, ...(present ? [present] : [])])].map((what) => ({ what, words: wordsOf(what) }));
  return { wordsOf, all };
}
