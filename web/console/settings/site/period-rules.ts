import { days } from '../../../../contract/policies.ts';

/** What contract/inputs/policies.ts refuses, said before anything is sent. */
export const comesBefore = (end: string) => (value: number, all: Record<string, number>) =>
  value < (all[end] ?? Infinity) ? undefined : 'gatehouse.settings.times.notBefore';

export const isLongEnough = (value: number) =>
  value >= days(4) ? undefined : 'gatehouse.settings.times.tooShort';

export const followsOthers = (index: number) => (value: number, all: { nudges?: { after: number }[] }) =>
  index === 0 || value > (all.nudges?.[index - 1]?.after ?? 0)
    ? undefined
    : 'gatehouse.settings.times.notAfter';
