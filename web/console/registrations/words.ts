import * as detail from './detail-words.ts';
import * as list from './list-words.ts';

export const en = {
  gatehouse: { ...detail.en.gatehouse, ...list.en.gatehouse },
  resources: list.en.resources,
};
export const es: typeof en = {
  gatehouse: { ...detail.es.gatehouse, ...list.es.gatehouse },
  resources: list.es.resources,
};
