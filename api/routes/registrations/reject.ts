import { createRoute, z } from '@hono/zod-openapi';
import { line, prose } from '../../../contract/inputs/text.ts';
import type { Registration } from '../../../prisma/generated/client.ts';
import { allow } from '../../auth/allow.ts';
import { invalid } from '../../problem.ts';
import { answer, bearer, json, pending, problems, registrationParam } from '../../schemas.ts';
import { pendingAnswer, sendOrUndo } from '../../send.ts';
import { mayStill, registrationOf } from '../../standing.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { forgetWords, keepWords } from '../../words.ts';

const rejectInput = z
  .strictObject({
    reason: line(500)
      .optional()
      .openapi({ description: "Id of a reason of the site's list, or a text", example: 'rsn_region' }),
    text: prose(2000).optional().openapi({ description: 'For the applicant' }),
    note: prose(2000).optional().openapi({ description: 'For staff' }),
    silent: z.boolean().optional().openapi({ description: 'No mail goes out' }),
    applyAgain: z.enum(['now', 'after', 'never']).optional(),
  })
  .refine(({ reason, silent }) => silent || reason !== undefined, {
    path: ['reason'],
    message: 'A reason is needed.',
  });

const route = createRoute({
  method: 'post',
  path: '/v1/registrations/{id}/reject',
  summary: 'Reject',
  tags: ['Registrations'],
  security: bearer,
  middleware: [allow({ right: 'decide' })] as const,
  request: { params: registrationParam, body: json(rejectInput) },
  responses: {
    200: answer('Rejected', z.object({ stage: z.string() })),
    ...pending,
    ...problems(401, 403, 404, 409, 415, 422),
  },
});

export const reject = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    const row = await registrationOf(deps, c.req.valid('param').id);
    mayStill(c, row, 'reject');
    const { reason, text, note, ...rest } = c.req.valid('json');
    const { reasonId, ownReason } = await reasonOf(deps, row, reason);
    const words = await keepWords(deps, row.id, { text, note, reason: ownReason });
    const body = { ...rest, ...words, ...(reasonId && { reasonId }) };
    const snapshot = await sendOrUndo(c, deps, row, 'reject', body, () => forgetWords(deps, words));
    if (!snapshot) return c.json(pendingAnswer(c, row), 202);
    return c.json({ stage: snapshot.stage as string }, 200);
  });

/** A reason of the site's list by its id, else the text itself. */
async function reasonOf({ db }: ApiDeps, { siteId }: Registration, reason: string | undefined) {
  if (reason === undefined) return {};
  const listed = await db.rejectionReason.findFirst({ where: { id: reason, siteId, retired: false } });
  if (listed) return { reasonId: listed.id };
  if (/^rsn_\w+$/.test(reason)) throw invalid('/reason', "This reason is not on the site's list.");
  return { ownReason: reason };
}
