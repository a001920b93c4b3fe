import { createRoute, z } from '@hono/zod-openapi';
import { detailsPointer } from '../../../contract/inputs/details-pointer.ts';
import { documentKind } from '../../../contract/inputs/site-form.ts';
import { prose } from '../../../contract/inputs/text.ts';
import { allow } from '../../auth/allow.ts';
import { answer, bearer, json, pending, problems, registrationParam } from '../../schemas.ts';
import { pendingAnswer, sendOrUndo } from '../../send.ts';
import { mayStill, registrationOf } from '../../standing.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { forgetWords, keepWords } from '../../words.ts';

const questionInput = z.strictObject({
  text: prose(),
  fields: z.array(detailsPointer).max(50).optional(),
  documents: z.array(documentKind).max(10).optional(),
});

const route = createRoute({
  method: 'post',
  path: '/v1/registrations/{id}/request-information',
  summary: 'Ask the applicant for something',
  description: 'The applicant gets a link that shows the question and these fields and documents.',
  tags: ['Registrations'],
  security: bearer,
  middleware: [allow({ right: 'decide' })] as const,
  request: { params: registrationParam, body: json(questionInput) },
  responses: {
    200: answer('Asked', z.object({ stage: z.string() })),
    ...pending,
    ...problems(401, 403, 404, 409, 415, 422),
  },
});

export const requestInformation = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    const row = await registrationOf(deps, c.req.valid('param').id);
    mayStill(c, row, 'requestInformation');
    const { text, fields, documents } = c.req.valid('json');
    const words = await keepWords(deps, row.id, { text });
    const body = { ...words, ...(fields && { fields }), ...(documents && { documents }) };
    const snapshot = await sendOrUndo(c, deps, row, 'requestInformation', body, () =>
      forgetWords(deps, words),
    );
    if (!snapshot) return c.json(pendingAnswer(c, row), 202);
    return c.json({ stage: snapshot.stage as string }, 200);
  });
