import type { TemplateId } from './emails.ts';

export const noticeWorkflow = 'notice';

/** Mails that belong to no onboarding that still runs. */
export type NoticeTemplate = Extract<
  TemplateId,
  'already-known' | 'status-link' | 'account-now-active' | 'on-hold'
>;

/** Mails whose link sets a password. */
export const passwordTemplates = ['password-reset', 'staff-invitation'] as const;
export type PasswordTemplate = (typeof passwordTemplates)[number];

export const isPasswordTemplate = (template: string): template is PasswordTemplate =>
  passwordTemplates.some((known) => known === template);

/** The workflow of a notice has the notice's own id. */
export type NoticeStart = { noticeId: string };

export const messageOfNotice = (noticeId: string): string => noticeId.replace(/^ntc_/, 'msg_');
