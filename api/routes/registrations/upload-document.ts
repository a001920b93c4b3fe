import { createRoute, z } from '@hono/zod-openapi';
import { allowedIn } from '../../../contract/allowed-in.ts';
import { newId } from '../../../contract/derive/keyed.ts';
import { documentKind } from '../../../contract/inputs/site-form.ts';
import type { Registration } from '../../../prisma/generated/client.ts';
import { lockRegistration } from '../../../prisma/lock-registration.ts';
import { allow } from '../../auth/allow.ts';
import { readUpload, type Upload } from '../../documents.ts';
import { Problem } from '../../problem.ts';
import { answer, bearer, problems, registrationParam } from '../../schemas.ts';
import { formOf } from '../../site-form.ts';
import { conflictOf, registrationOf, withoutName } from '../../standing.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { documentSchema, documentView } from '../../views/document.ts';

const upload = z.strictObject({
  file: z
    .custom<File>((value) => value instanceof File, 'Choose a file.')
    .openapi({ type: 'string', format: 'binary' }),
  kind: documentKind,
});

const route = createRoute({
  method: 'post',
  path: '/v1/registrations/{id}/documents',
  summary: 'Upload a document',
  description: 'What a site takes stands in its form. The type is found from the bytes.',
  tags: ['Registrations'],
  security: bearer,
  middleware: [allow({ applicant: true })] as const,
  request: {
    params: registrationParam,
    body: { required: true, content: { 'multipart/form-data': { schema: upload } } },
  },
  responses: { 201: answer('Kept', documentSchema), ...problems(401, 403, 404, 409, 413, 415, 422) },
});

export const uploadDocument = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    const row = await registrationOf(deps, c.req.valid('param').id);
    if (!allowedIn.submitDetails.includes(row.stage)) throw withoutName(c, conflictOf(row));
    const form = formOf(await deps.db.site.findUniqueOrThrow({ where: { id: row.siteId } }));
    const kept = await keep(deps, row, await readUpload(form, c.req.valid('form')), form.maxDocuments);
    return c.json(documentView(kept), 201);
  });

/** Uploads of one registration wait for each other, so that the count holds. */
const keep = (
  { db }: ApiDeps,
  { id: registrationId, question }: Registration,
  { bytes, ...rest }: Upload,
  most: number,
) =>
  db.$transaction(async (tx) => {
    await lockRegistration(tx, registrationId);
    if ((await tx.document.count({ where: { registrationId, ...since(question) } })) >= most)
      throw new Problem(409, { detail: `There are ${most} documents already. Remove one first.` });
    return tx.document.create({
      data: { id: newId('doc'), registrationId, ...rest, content: { create: { bytes } } },
    });
  });

/** Whoever is asked for a document can give one, however many were sent in before the question. */
function since(question: Registration['question']) {
  const { askedAt } = (question ?? {}) as { askedAt?: string };
  return askedAt ? { createdAt: { gt: new Date(askedAt) } } : {};
}
