import { change, type Writer } from '../page.ts';

export const verified: Writer<'verified'> = (page, entry) => {
  change(page, { verifiedAt: new Date(entry.at) });
};
