/** Template ids of SPEC 7 that exist so far; a message row and a file in emails/templates carry the same word. */
export const applicantTemplates = [
  'verification-code',
  'go-on-with-your-application',
  'already-known',
  'verification-reminder',
  'details-reminder',
  'status-link',
  'request-received',
  'takes-longer',
  'information-requested',
  'answer-reminder',
  'approved',
  'rejected',
  'ready-to-buy',
  'withdrawn',
  'expired',
  'account-now-active',
  'on-hold',
  'sign-in-code',
] as const;

export const staffTemplates = [
  'please-review',
  'answer-received',
  'review-overdue',
  'activation-instructions',
  'activation-overdue',
  'delivery-failed',
  'password-reset',
  'staff-invitation',
] as const;

export type ApplicantTemplate = (typeof applicantTemplates)[number];
export type StaffTemplate = (typeof staffTemplates)[number];
export type TemplateId = ApplicantTemplate | StaffTemplate;

/** Codes are worthless when they arrive late, so these are never sent after their code has died. */
export const codeTemplates: readonly TemplateId[] = [
  'verification-code',
  'go-on-with-your-application',
  'verification-reminder',
  'sign-in-code',
];

export type Brand = {
  siteName: string;
  storefrontUrl: string;
  logoUrl?: string;
  /** Accent colour as #RRGGBB; LOOK.md's green where the site has none. */
  color?: string;
  /** Name and address that mails come from, as `Name <address>`. */
  sender: string;
};
