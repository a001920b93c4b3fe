import { createRoute, z } from '@hono/zod-openapi';
import { newId } from '../../../contract/derive/keyed.ts';
import { email } from '../../../contract/inputs/email.ts';
import { knownIdPattern } from '../../../contract/inputs/id.ts';
import { line } from '../../../contract/inputs/text.ts';
import type { Database } from '../../../prisma/client.ts';
import { notFound } from '../../problem.ts';
import { answer, json, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';

const input = z
  .strictObject({
    email,
    invite: line(64).optional().openapi({ example: 'demo' }),
    registration: z.string().regex(knownIdPattern).optional(),
  })
  .refine(({ invite, registration }) => !invite !== !registration, 'Say either invite or registration.');

const route = createRoute({
  method: 'post',
  path: '/v1/status-links',
  summary: "Mail the link to one's own registration again",
  description:
    'The site is that of the invite, or of the registration whose link no longer works. Answers the same, and does ' +
    'the same, whether or not the address has applied there. As often as a code: once a minute, 5 an hour, 10 a day.',
  tags: ['Registrations'],
  request: { body: json(input) },
  responses: {
    202: answer('If the address has applied, a mail is on its way', z.object({})),
    ...problems(401, 404, 415, 422),
  },
});

export const request = (app: Api, { db, limits, notices }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { email: address, ...from } = c.req.valid('json');
    const siteId = await siteOf(db, from);
    await limits.statusLink({ ip: c.get('ip'), email: address });
    const newest = await db.registration.findFirst({
      where: { siteId, email: address, erasingAt: null },
      orderBy: { round: 'desc' },
      select: { id: true },
    });
    // For an unknown address as well: it takes as long, and comes to nothing.
    const data = { id: newId('ntc'), template: 'status-link', registrationId: newest?.id ?? null };
    await db.notice.create({ data, select: { id: true } });
    await notices.start(data.id).catch(() => undefined);
    return c.json({}, 202);
  });

/** An id that nobody has is like an address that nobody has: nothing tells them apart. */
async function siteOf(
  db: Database,
  from: { invite?: string | undefined; registration?: string | undefined },
) {
  if (from.registration !== undefined)
    return (await db.registration.findUnique({ where: { id: from.registration } }))?.siteId ?? '';
  const invite = await db.invite.findUnique({ where: { token: from.invite ?? '' } });
  if (!invite) throw notFound('No such invite.');
  return invite.siteId;
}
