import { codeTemplates, type TemplateId } from '../contract/emails.ts';
import { readApplicantToken } from '../contract/derive/token.ts';
import { isPasswordTemplate } from '../contract/notices.ts';
import type { Stage } from '../contract/stages.ts';
import type { Message } from '../prisma/generated/client.ts';
import type { ApiDeps } from './types.ts';

/** Mails that ask for something say so only while it is still asked for. */
const asks: { [Template in TemplateId]?: readonly Stage[] } = {
  'details-reminder': ['describing'],
  'information-requested': ['answering'],
  'answer-reminder': ['answering'],
  'takes-longer': ['reviewing', 'answering'],
  'please-review': ['reviewing', 'answering'],
  'answer-received': ['reviewing', 'answering'],
  'review-overdue': ['reviewing'],
  'activation-instructions': ['preparing'],
  'activation-overdue': ['preparing'],
};

/** Why a mail can not go out once more as it is, in words for staff; undefined where it can. */
export async function whyNotAgain({ db, secret }: ApiDeps, message: Message): Promise<string | undefined> {
  const { registrationId, customerId, staffId, state } = message;
  const template = message.template as TemplateId;
  if (state === 'queued') return 'It has not left yet: it goes out by itself.';
  if (codeTemplates.includes(template))
    return 'Its code works no longer. The applicant can ask for a new one on the sign-up page.';
  if ((!registrationId && !customerId) || isPasswordTemplate(template))
    return 'Its link works once. Make a new one instead.';
  if (hasDeadLink(message, secret)) return 'Its link has expired.';
  const stages = asks[template];
  const row = stages && (await db.registration.findUnique({ where: { id: registrationId ?? '' } }));
  if (stages && (!row || !stages.includes(row.stage))) return 'What it asks for is done already.';
  const staff = staffId && (await db.staff.findUnique({ where: { id: staffId } }));
  return staffId && !(staff && staff.active) ? 'The person it went to is no longer staff.' : undefined;
}

const hasDeadLink = ({ text }: Message, secret: Uint8Array): boolean =>
  (text.match(/apt_reg_[\w.-]+/g) ?? []).some((token) => !readApplicantToken(secret, token, Date.now()));
