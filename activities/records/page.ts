import type { Entry, Happening, What, WriteResult } from '../../contract/entries.ts';
import type { TemplateProps } from '../../emails/index.ts';
import type { TemplateId } from '../../contract/emails.ts';
import type { Policies } from '../../contract/policies.ts';
import type { Database } from '../../prisma/client.ts';
import type { Invite, Prisma, Site, Staff, StaffRole } from '../../prisma/generated/client.ts';
import type { Changes } from '../../prisma/one-statement.ts';
import type { Deps } from '../deps.ts';
import type { Names } from './actor-names.ts';

/** What only lists and pages read of a row. */
export const unread = { draft: true, search: true, queue: true } as const;

export type Registration = Prisma.RegistrationGetPayload<{ omit: typeof unread }>;

type Colleague = Pick<Staff, 'id' | 'email' | 'locale' | 'roles'>;

/** The roles that decide. */
const deciding = ['admin', 'procurement_manager'] as const satisfies StaffRole[];

export type MailRequest = {
  [T in TemplateId]: {
    template: T;
    props: TemplateProps[T];
    to: 'applicant' | Colleague;
    worthlessAt?: Date;
  };
}[TemplateId] & { entry: Entry };

/**
 * A page of the book while it is being written: the registration as it will be, and what goes with it.
 * Writers add to it; nothing reaches Postgres before all of them are done, and then at once.
 */
export type Page = {
  deps: Deps;
  policies: Policies;
  registration: Registration;
  names: Names;
  /** Read by those who need them, once: most entries write no mail. */
  site: () => Promise<Site>;
  invite: () => Promise<Invite>;
  deciders: () => Promise<Colleague[]>;
  set: Changes['registrations'];
  newCustomer?: Prisma.CustomerCreateManyInput;
  /** What changes of the customer, new or not. */
  setCustomer: Changes['customers'];
  mails: MailRequest[];
  /** What is removed first, in order; a transaction then holds it together with the rest. */
  before: ((db: Database) => Prisma.PrismaPromise<unknown>)[];
  /** Further parts of the one statement: prisma/one-statement.ts */
  also: Prisma.Sql[];
  result: Omit<WriteResult, 'toSend'>;
};

export type EntryOf<W extends What> = Extract<Happening, { what: W }> & Entry;

/** Turns one entry into changes of the page; what it returns is kept with the timeline entry, free of secrets. */
export type Writer<W extends What> = (
  page: Page,
  entry: EntryOf<W>,
) => Prisma.InputJsonObject | void | Promise<Prisma.InputJsonObject | void>;

/** Changes the registration, for the writers that follow and in the row. */
export function change(page: Page, values: Changes['registrations']): void {
  Object.assign(page.set, values);
  Object.assign(page.registration, values);
}

export const tellApplicant = <T extends TemplateId>(
  page: Page,
  entry: Entry,
  template: T,
  props: TemplateProps[T],
  worthlessAt?: Date,
): void => {
  page.mails.push({
    template,
    props,
    to: 'applicant',
    entry,
    ...(worthlessAt && { worthlessAt }),
  } as MailRequest);
};

/** Every active admin and procurement manager. */
export const readDeciders = (db: Database): Promise<Colleague[]> =>
  db.staff.findMany({
    where: { active: true, roles: { hasSome: [...deciding] } },
    select: { id: true, email: true, locale: true, roles: true },
  });

/** What mails to applicant and staff need, for writers to read beside what they read themselves. */
export const readForMails = ({ site, deciders }: Page) => Promise.all([site(), deciders()]);

/** All who decide, or those of them with one of the roles. */
export async function tellStaff<T extends TemplateId>(
  page: Page,
  entry: Entry,
  template: T,
  props: TemplateProps[T],
  among: readonly (typeof deciding)[number][] = deciding,
): Promise<void> {
  for (const to of await page.deciders())
    if (among.some((role) => to.roles.includes(role)))
      page.mails.push({ template, props, to, entry } as MailRequest);
}
