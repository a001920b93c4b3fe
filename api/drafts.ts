import type { DraftInput } from '../contract/inputs/draft.ts';

type Fields = Record<string, unknown>;

/** What an applicant has typed so far. */
export type Draft = Fields;

const sections = ['company', 'contact', 'extra'] as const;

/** Puts what was typed now over what was there: section by section, lists as wholes, and null empties a field. */
export function mergeDraft(draft: Draft, typed: DraftInput): Draft {
  const merged: Fields = { ...draft, ...typed };
  for (const section of sections)
    if (typed[section]) merged[section] = withoutNulls({ ...(draft[section] as Fields), ...typed[section] });
  if (typed.addresses) merged['addresses'] = typed.addresses.map(withoutNulls);
  return withoutNulls(merged);
}

const withoutNulls = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
