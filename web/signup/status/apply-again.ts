import type { RegistrationView } from '../types.ts';

const over = ['rejected', 'expired', 'withdrawn', 'erased'];

export function mayApplyAgain({ stage, rejection }: RegistrationView): boolean {
  if (!over.includes(stage)) return false;
  if (!rejection) return true;
  return rejection.mayApplyAgainAt !== null && Date.parse(rejection.mayApplyAgainAt) <= Date.now();
}
