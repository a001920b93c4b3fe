import type { TemplateId } from '../../contract/emails.ts';
import {
  isPasswordTemplate,
  messageOfNotice,
  type NoticeStart,
  type NoticeTemplate,
} from '../../contract/notices.ts';
import type { TemplateProps } from '../../emails/index.ts';
import type { Registration } from '../../prisma/generated/client.ts';
import type { Deps } from '../deps.ts';
import { statusUrlOf } from '../records/links.ts';
import { renderRow, storefrontOf } from '../render.ts';
import { aboutNotice, type About } from './about-notice.ts';
import { composePasswordLink } from './compose-password-link.ts';
import { composeSignInCode } from './compose-sign-in-code.ts';
import { copyMessage } from './copy-message.ts';

/** Writes the message of a notice, once; answers what there is to send. */
export const createComposeNotice =
  (deps: Deps) =>
  async ({ noticeId }: NoticeStart): Promise<{ id: string; template: TemplateId } | null> => {
    const { db } = deps;
    const notice = await db.notice.findUnique({ where: { id: noticeId } });
    if (!notice) return null;
    if (notice.messageId) return copyMessage(deps, notice);
    if (isPasswordTemplate(notice.template)) return composePasswordLink(deps, notice, notice.template);
    if (notice.template === 'sign-in-code') return composeSignInCode(deps, notice);
    const template = notice.template as NoticeTemplate;
    const about = await aboutNotice(deps, notice);
    if (!about?.email) {
      // Its person was forgotten: there is nobody to write to, now or later.
      await db.notice.update({ where: { id: noticeId }, data: { doneAt: new Date() } });
      return null;
    }
    const id = messageOfNotice(noticeId);
    const { site, registration, customer } = about;
    const locale = registration?.locale ?? site.locale;
    const row = {
      id,
      to: about.email,
      registrationId: registration?.id ?? null,
      customerId: customer?.id ?? null,
      ...renderRow(deps, { template, locale, site, props: propsOf(deps, template, about) }),
    };
    await db.$transaction([
      db.message.createMany({ data: [row], skipDuplicates: true }),
      db.notice.update({ where: { id: noticeId }, data: { doneAt: new Date() } }),
    ]);
    return deps.transport.name === 'outbox' ? null : { id, template };
  };

function propsOf(
  deps: Deps,
  template: NoticeTemplate,
  { site, customer, registration }: About,
): TemplateProps[NoticeTemplate] {
  const companyName = customer?.companyName ?? registration?.companyName;
  const firstName = customer?.firstName ?? registration?.firstName;
  const to = { ...(companyName && { companyName }), ...(firstName && { firstName }) };
  switch (template) {
    case 'already-known':
      return { ...to, ...(customer ? { kind: 'customer' as const } : rejected(registration)) };
    case 'status-link':
      return { ...to, statusUrl: statusUrlOf(deps, registration?.id ?? '', Date.now()) };
    case 'account-now-active':
      return { ...to, storefrontUrl: storefrontOf(site, deps.publicUrl) };
    case 'on-hold':
      return to;
  }
}

function rejected(registration: Registration | null) {
  const { mayApplyAgainAt } = (registration?.rejection ?? {}) as { mayApplyAgainAt?: string | null };
  return {
    kind: 'rejected' as const,
    ...(mayApplyAgainAt && { mayApplyAgainAt: Date.parse(mayApplyAgainAt) }),
  };
}
