/** Types of the failures that the workflow throws at a caller; `api/errors.ts` maps each to an answer. */
export const failures = {
  wrongStage: 'WrongStage',
  invalid: 'Invalid',
  tooMany: 'TooMany',
} as const;

export type FailureType = (typeof failures)[keyof typeof failures];

/** False for what the server or the SDK makes of an update by itself. */
export const isFailureType = (type: unknown): type is FailureType =>
  Object.values<unknown>(failures).includes(type);

/** Travels in the details of `wrongStage`: where the registration stands, and who brought it there. */
export type WrongStageDetails = { stage: string; by?: string; byName?: string; at?: number };
