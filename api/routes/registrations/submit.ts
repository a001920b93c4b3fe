import { createRoute, z } from '@hono/zod-openapi';
import { newId } from '../../../contract/derive/keyed.ts';
import { detailsInput } from '../../../contract/inputs/details.ts';
import { allow } from '../../auth/allow.ts';
import { answer, bearer, json, pending, problems, registrationParam } from '../../schemas.ts';
import { pendingAnswer, sendOrUndo } from '../../send.ts';
import { checkDetails } from '../../site-form.ts';
import { mayStill, registrationOf } from '../../standing.ts';
import type { Api, ApiDeps } from '../../types.ts';

const route = createRoute({
  method: 'put',
  path: '/v1/registrations/{id}/details',
  summary: 'Send the details in',
  description:
    'While they are being reviewed, a second set takes the place of the first, with the difference marked.',
  tags: ['Registrations'],
  security: bearer,
  middleware: [allow({ applicant: true })] as const,
  request: { params: registrationParam, body: json(detailsInput) },
  responses: {
    200: answer('Sent in', z.object({ stage: z.string() })),
    ...pending,
    ...problems(401, 403, 404, 409, 415, 422),
  },
});

export const submit = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    const row = await registrationOf(deps, c.req.valid('param').id);
    mayStill(c, row, 'submitDetails');
    const details = c.req.valid('json');
    await checkDetails(deps, row, details, { whole: true });
    const id = newId('sub');
    const submission = { id, registrationId: row.id, kind: 'details', details };
    await deps.db.submission.create({ data: submission, select: { id: true } });
    const undo = () => deps.db.submission.deleteMany({ where: { id } });
    const snapshot = await sendOrUndo(c, deps, row, 'submitDetails', { submissionId: id }, undo);
    if (!snapshot) return c.json(pendingAnswer(c, row), 202);
    return c.json({ stage: snapshot.stage as string }, 200);
  });
