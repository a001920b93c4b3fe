import type { TemplateId } from '../../contract/emails.ts';
import {
  isPasswordTemplate,
  messageOfNotice,
  type NoticeStart,
  type NoticeTemplate,
} from '../../contract/notices.ts';
import type { TemplateProps } from '../../emails/index.ts';
import type { Customer, Registration, Site } from '../../prisma/generated/client.ts';
import type { Deps } from '../deps.ts';
import { renderRow, storefrontOf } from '../render.ts';
import { composePasswordLink } from './compose-password-link.ts';
import { copyMessage } from './copy-message.ts';

type About = {
  email: string | null;
  site: Site;
  customer: Customer | null;
  registration: Registration | null;
};

/** Writes the message of a notice, once; answers what there is to send. */
export const createComposeNotice =
  (deps: Deps) =>
  async ({ noticeId }: NoticeStart): Promise<{ id: string; template: TemplateId } | null> => {
    const { db } = deps;
    const notice = await db.notice.findUnique({ where: { id: noticeId } });
    if (!notice) return null;
    if (notice.messageId) return copyMessage(deps, notice);
    if (isPasswordTemplate(notice.template)) return composePasswordLink(deps, notice, notice.template);
    const template = notice.template as NoticeTemplate;
    const about = await lookUp(deps, notice);
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

async function lookUp(
  { db }: Deps,
  { customerId, registrationId }: { customerId: string | null; registrationId: string | null },
): Promise<About | undefined> {
  const customer = customerId
    ? await db.customer.findUnique({ where: { id: customerId }, include: { registration: true, site: true } })
    : null;
  const registration = registrationId
    ? await db.registration.findUnique({ where: { id: registrationId }, include: { site: true } })
    : null;
  const site = customer?.site ?? registration?.site;
  if (!site) return undefined;
  const email = customer?.email ?? registration?.email ?? null;
  return { email, site, customer, registration: registration ?? customer?.registration ?? null };
}

function propsOf(
  { publicUrl }: Deps,
  template: NoticeTemplate,
  { site, customer, registration }: About,
): TemplateProps[NoticeTemplate] {
  const companyName = customer?.companyName ?? registration?.companyName;
  const firstName = customer?.firstName ?? registration?.firstName;
  const to = { ...(companyName && { companyName }), ...(firstName && { firstName }) };
  switch (template) {
    case 'already-known':
      return { ...to, ...(customer ? { kind: 'customer' as const } : rejected(registration)) };
    case 'account-now-active':
      return { ...to, storefrontUrl: storefrontOf(site, publicUrl) };
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
