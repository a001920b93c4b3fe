import type { Brand } from '../contract/emails.ts';

/** What every mail gets. Times are epoch ms, shown in `timeZone` (the site's; UTC without one). */
export type Common = { brand: Brand; timeZone?: string };

export type ToApplicant = Common & { companyName?: string; firstName?: string; statusUrl?: string };

/** What a template's component gets: its own props, and the language to write in. */
export type Localized<Props> = Props & { locale?: string };
