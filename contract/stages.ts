/** The stages of a registration, in the order of its story; the last four are its ends beside `active`. */
export const stages = [
  'verifying',
  'describing',
  'reviewing',
  'answering',
  'preparing',
  'active',
  'rejected',
  'expired',
  'withdrawn',
  'erased',
] as const;

export type Stage = (typeof stages)[number];

const ends: readonly Stage[] = ['active', 'rejected', 'expired', 'withdrawn', 'erased'];

export const isEnd = (stage: Stage): boolean => ends.includes(stage);
