import { createRoute, z } from '@hono/zod-openapi';
import { newId } from '../../../contract/derive/keyed.ts';
import { detailsInput } from '../../../contract/inputs/details.ts';
import { draftInput, type DraftInput } from '../../../contract/inputs/draft.ts';
import { prose } from '../../../contract/inputs/text.ts';
import type { Registration } from '../../../prisma/generated/client.ts';
import { allow } from '../../auth/allow.ts';
import { mergeDraft, type Draft } from '../../drafts.ts';
import { answer, bearer, json, pending, problems, registrationParam } from '../../schemas.ts';
import { pendingAnswer, sendOrUndo } from '../../send.ts';
import { checkDetails } from '../../site-form.ts';
import { mayStill, registrationOf } from '../../standing.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { fieldErrors, notValid } from '../../validation.ts';

const answerInput = z
  .strictObject({ text: prose().optional(), details: draftInput.optional() })
  .refine(
    ({ text, details }) => text !== undefined || details !== undefined,
    'Write an answer, or change the details.',
  );

const route = createRoute({
  method: 'post',
  path: '/v1/registrations/{id}/answer',
  summary: 'Answer what staff asked',
  description: 'A text, the part of the details that has changed, or both.',
  tags: ['Registrations'],
  security: bearer,
  middleware: [allow({ applicant: true })] as const,
  request: { params: registrationParam, body: json(answerInput) },
  responses: {
    200: answer('Answered', z.object({ stage: z.string() })),
    ...pending,
    ...problems(401, 403, 404, 409, 415, 422),
  },
});

export const answerQuestion = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    const row = await registrationOf(deps, c.req.valid('param').id);
    mayStill(c, row, 'answer');
    const { text, details: typed } = c.req.valid('json');
    const details = typed && (await together(deps, row, typed));
    const id = newId('sub');
    await deps.db.submission.create({
      data: {
        id,
        registrationId: row.id,
        kind: 'answer',
        ...(details && { details }),
        ...(text && { text }),
      },
    });
    const undo = () => deps.db.submission.deleteMany({ where: { id } });
    const snapshot = await sendOrUndo(c, deps, row, 'answer', { submissionId: id }, undo);
    if (!snapshot) return c.json(pendingAnswer(c, row), 202);
    return c.json({ stage: snapshot.stage as string }, 200);
  });

/** The details as they are now with what was changed: they have to be valid as a whole. */
async function together(deps: ApiDeps, row: Registration, typed: DraftInput) {
  const whole = detailsInput.safeParse(mergeDraft((row.details ?? {}) as Draft, typed));
  if (!whole.success) throw notValid(fieldErrors(whole.error.issues, '/details'));
  await checkDetails(deps, row, whole.data, { whole: true, below: '/details' });
  return whole.data;
}
