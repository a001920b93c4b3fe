import type { TemplateId } from './emails.ts';

export const noticeWorkflow = 'notice';

/** Mails that belong to no onboarding that still runs. */
export type NoticeTemplate = Extract<TemplateId, 'already-known' | 'account-now-active' | 'on-hold'>;

/** The workflow of a notice has the notice's own id. */
export type NoticeStart = { noticeId: string };
