import { greeting } from '../greeting.ts';
import { statusUrl } from '../links.ts';
import { change, tellApplicant, type Writer } from '../page.ts';
import { wordsOf } from '../words.ts';

export const informationRequested: Writer<'informationRequested'> = async (page, entry) => {
  const { text = '' } = await wordsOf(page, entry);
  const { fields, documents } = entry;
  change(page, { question: { text, fields, documents, askedAt: new Date(entry.at).toISOString() } });
  tellApplicant(page, entry, 'information-requested', {
    ...greeting(page),
    text,
    fields,
    documents,
    statusUrl: statusUrl(page, entry.at),
  });
  return { text, fields, documents };
};
