import type { Brand, TemplateId } from '../contract/emails.ts';
import type { TemplateProps } from '../emails/index.ts';
import { renderMessage } from '../emails/render.ts';
import { senderOf } from '../emails/sender.ts';
import type { Site } from '../prisma/generated/client.ts';
import { policiesOf } from '../prisma/policies.ts';
import type { Deps } from './deps.ts';

type Mail<T extends TemplateId> = { template: T; locale: string; props: TemplateProps[T]; site: Site };

/** The columns of a message row that come from rendering it, in the site's brand and time zone. */
export function renderRow<T extends TemplateId>({ publicUrl, transport }: Deps, mail: Mail<T>) {
  const { template, locale, site } = mail;
  const brand = brandOf(site, publicUrl);
  const props = { ...mail.props, timeZone: policiesOf(site).timeZone };
  return {
    siteId: site.id,
    template,
    locale,
    from: senderOf(brand),
    ...renderMessage({ template, locale, brand, props }),
    // The outbox is the table itself: a message is there as soon as its row is.
    ...(transport.name === 'outbox'
      ? { state: 'sent' as const, sentAt: new Date() }
      : { state: 'queued' as const }),
  };
}

/** A storefront on our own pages is given as a path. */
export const storefrontOf = ({ storefrontUrl }: Site, publicUrl: string): string =>
  new URL(storefrontUrl, publicUrl).href;

const brandOf = (site: Site, publicUrl: string): Brand => ({
  ...(site.brand as Pick<Brand, 'logoUrl' | 'color' | 'sender'>),
  siteName: site.name,
  storefrontUrl: storefrontOf(site, publicUrl),
});
