/** What a look at a registration found; `state` is a word that pages and mails have words for. */
export type Finding =
  | { check: 'taxIdFormat'; state: 'valid' | 'invalid' }
  | { check: 'disposableDomain'; state: 'found'; domain: string };
