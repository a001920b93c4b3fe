import type { NoticeStart } from '../../contract/notices.ts';
import { courier, patient } from '../proxies.ts';

/** One mail that belongs to no onboarding: written once, then sent for as long as it takes. */
export async function notice({ noticeId }: NoticeStart): Promise<void> {
  const mail = await patient.composeNotice({ noticeId });
  if (!mail) return;
  try {
    const options = { summary: `send ${mail.template}` };
    await courier.sendMail.executeWithOptions(options, [{ messageId: mail.id }]);
  } catch {
    await patient.abandonMail({ messageId: mail.id });
  }
}
