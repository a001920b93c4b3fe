import { Refusal } from '../../signup/api.ts';

/** A refusal that says how somebody stands, and is not about what they typed. */
export const isStanding = (error: unknown): error is Refusal =>
  error instanceof Refusal && error.status === 403;
