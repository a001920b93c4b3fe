import { createRoute, z } from '@hono/zod-openapi';
import { etag } from 'hono/etag';
import { allow } from '../../auth/allow.ts';
import { notFound } from '../../problem.ts';
import { answer, bearer, problems, registrationParam } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { withoutBody } from '../../views/message.ts';
import {
  registrationForStaff,
  registrationForStaffSchema,
  withStory,
} from '../../views/registration-for-staff.ts';
import { registrationSchema, registrationView, withParts } from '../../views/registration.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/registrations/{id}',
  summary: 'One registration',
  description: 'Applicants see their own; staff see its story as well.',
  tags: ['Registrations'],
  security: bearer,
  // A status page reads again and again; most of the time nothing is new.
  middleware: [allow({ applicant: true, right: 'read' }), etag()] as const,
  request: { params: registrationParam },
  responses: {
    200: answer('The registration', z.union([registrationForStaffSchema, registrationSchema])),
    304: { description: 'As it was: `If-None-Match` named the same `ETag`' },
    ...problems(401, 403, 404),
  },
});

export const get = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const isApplicant = c.get('caller').kind === 'applicant';
    return c.json(await (isApplicant ? forApplicant(deps, id) : forStaff(deps, id)), 200);
  });

async function forApplicant({ db }: ApiDeps, id: string) {
  const row = await db.registration.findUnique({ where: { id, erasingAt: null }, include: withParts });
  if (!row) throw notFound('No such registration.');
  return registrationView(row);
}

async function forStaff({ db, workflowUrl }: ApiDeps, id: string) {
  const row = await db.registration.findUnique({ where: { id, erasingAt: null }, include: withStory });
  if (!row) throw notFound('No such registration.');
  const { siteId, email, runId } = row;
  const [messages, earlier] = await Promise.all([
    db.message.findMany({
      where: { registrationId: id },
      omit: withoutBody,
      orderBy: [{ createdAt: 'asc' }, { entry: 'asc' }, { id: 'asc' }],
    }),
    email === null
      ? []
      : db.registration.findMany({
          where: { siteId, email, erasingAt: null, NOT: { id } },
          orderBy: { round: 'desc' },
        }),
  ]);
  return registrationForStaff(row, { messages, earlier, workflowUrl: workflowUrl(id, runId) });
}
