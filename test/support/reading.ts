import type { World } from './registration.ts';

/** What tests read of a registration: the row, the timeline, the mails, the codes. */
export const readingOf = ({ db }: World, id: string, email: string) => {
  const timeline = async () => {
    const entries = await db.timelineEntry.findMany({ where: { registrationId: id }, orderBy: { n: 'asc' } });
    return entries.map(({ at, data, ...entry }) => ({
      ...entry,
      at: at.getTime(),
      data: data as Record<string, unknown>,
    }));
  };
  return {
    timeline,
    row: () => db.registration.findUniqueOrThrow({ where: { id }, include: { customer: true } }),
    /** What happened, in order. */
    story: async () => (await timeline()).map(({ what }) => what),
    last: async () => (await timeline()).at(-1)!,
    /** When reminders went out: template and epoch ms. */
    reminders: async () =>
      (await timeline())
        .filter(({ what }) => what === 'reminded')
        .map(({ data, at }) => ({ ...(data as { template: string; level?: number }), at })),
    /** Templates of the mails to the applicant (`staff`: all others) in the order they were written. */
    mails: async (to: 'applicant' | 'staff' = 'applicant') => {
      const rows = await db.message.findMany({
        where: { registrationId: id, ...(to === 'applicant' ? { to: email } : { NOT: { to: email } }) },
        orderBy: [{ entry: 'asc' }, { id: 'asc' }],
      });
      return rows.map(({ template }) => template);
    },
    messages: (template: string) =>
      db.message.findMany({
        where: { registrationId: id, template },
        orderBy: [{ entry: 'asc' }, { to: 'asc' }],
      }),
    codes: () => db.code.findMany({ where: { registrationId: id }, orderBy: { seq: 'asc' } }),
  };
};
