import type { Site } from '../../prisma/generated/client.ts';
import { renderRow } from '../render.ts';
import { messageIdFor } from './message-id.ts';
import type { MailRequest, Page, Registration } from './page.ts';

/** The messages of a page, rendered: these bytes are what every try sends. */
export async function renderMails(page: Page) {
  const mails = page.mails.flatMap((mail) => {
    const to = recipient(page.registration, mail);
    return to ? [{ mail, to }] : [];
  });
  if (mails.length === 0) return [];
  const site = await page.site();
  return mails.map(({ mail, to }) => render(page, site, mail, to));
}

type Recipient = { key: string; address: string; locale: string; staffId?: string };

function recipient({ email, locale }: Registration, { to }: MailRequest): Recipient | undefined {
  if (to !== 'applicant') return { key: to.id, address: to.email, locale: to.locale, staffId: to.id };
  return email ? { key: 'applicant', address: email, locale } : undefined;
}

const render = ({ registration, deps }: Page, site: Site, mail: MailRequest, to: Recipient) => ({
  id: messageIdFor(registration.id, mail.entry, mail.template, to.key),
  registrationId: registration.id,
  entry: mail.entry.n,
  staffId: to.staffId ?? null,
  customerId: registration.customerId,
  to: to.address,
  worthlessAt: mail.worthlessAt ?? null,
  ...renderRow(deps, { ...mail, locale: to.locale, site }),
});
