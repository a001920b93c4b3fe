import * as acts from './acts/words.ts';
import * as detail from './detail/words.ts';
import * as erase from '../parts/erase/words.ts';
import * as happenings from './detail/happening-words.ts';

/** Words of one registration's page. */
export const en = {
  gatehouse: {
    registration: { ...detail.en, act: acts.en, happened: happenings.en },
    erase: erase.en,
  },
};

export const es: typeof en = {
  gatehouse: {
    registration: { ...detail.es, act: acts.es, happened: happenings.es },
    erase: erase.es,
  },
};
