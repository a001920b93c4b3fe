import type { Policies } from './policies.ts';

export const onboardingWorkflow = 'onboarding';

/** What an onboarding starts with; holds no personal data. */
export type OnboardingStart = {
  registrationId: string;
  siteId: string;
  codeId: string;
  policies: Policies;
};
