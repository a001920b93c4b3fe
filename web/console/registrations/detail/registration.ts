import type { z } from '@hono/zod-openapi';
import type { registrationForStaffSchema } from '../../../../api/views/registration-for-staff.ts';
import type { Details } from '../../../../contract/details.ts';
import type { What } from '../../../../contract/entries.ts';

export type Registration = z.infer<typeof registrationForStaffSchema>;
export type Entry = Registration['timeline'][number];
export type Message = Registration['messages'][number];

/** Before anything is sent in, what is typed so far. */
export type Typed = {
  company?: Partial<Details['company']> | null;
  contact?: Partial<Details['contact']> | null;
  addresses?: Partial<NonNullable<Details['addresses']>[number]>[];
  preferredSite?: string;
  preferredCurrency?: string;
  newsletter?: boolean;
  extra?: Record<string, string | number | boolean>;
};

export const isSentIn = ({ company }: Registration): boolean => company !== null;

export const detailsOf = (registration: Registration): Typed =>
  isSentIn(registration) ? registration : ((registration.draft ?? {}) as Typed);

export const companyOf = (registration: Registration): string | undefined =>
  detailsOf(registration).company?.legalName;

/** What people call it: by the company, and before it is known by the address. */
export const nameOf = (registration: Registration): string =>
  companyOf(registration) ?? registration.email ?? registration.id;

export const lastOf = ({ timeline }: Registration, ...whats: What[]): Entry | undefined =>
  timeline.findLast(({ what }) => whats.includes(what as What));

/** Does a changed or marked pointer touch this field, or one below or above it? */
export const touches = (pointers: string[], pointer: string): boolean =>
  pointers.some((one) => one === pointer || one.startsWith(`${pointer}/`) || pointer.startsWith(`${one}/`));
