import { createRoute } from '@hono/zod-openapi';
import { allowedIn } from '../../../contract/allowed-in.ts';
import type { Details } from '../../../contract/details.ts';
import { allow } from '../../auth/allow.ts';
import { notFound, Problem } from '../../problem.ts';
import { bearer, documentParam, problems } from '../../schemas.ts';
import { conflictOf, registrationOf, withoutName } from '../../standing.ts';
import type { Api, ApiDeps } from '../../types.ts';

const route = createRoute({
  method: 'delete',
  path: '/v1/registrations/{id}/documents/{documentId}',
  summary: 'Remove a document that was not sent in',
  tags: ['Registrations'],
  security: bearer,
  middleware: [allow({ applicant: true })] as const,
  request: { params: documentParam },
  responses: { 204: { description: 'Removed' }, ...problems(401, 403, 404, 409) },
});

export const removeDocument = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { id, documentId } = c.req.valid('param');
    const row = await registrationOf(deps, id);
    if (!allowedIn.submitDetails.includes(row.stage)) throw withoutName(c, conflictOf(row));
    if ((row.details as Details | null)?.documentIds?.includes(documentId))
      throw new Problem(409, { detail: 'This document belongs to the details that were sent in.' });
    const { count } = await deps.db.document.deleteMany({ where: { id: documentId, registrationId: id } });
    if (count === 0) throw notFound('No such document.');
    return c.body(null, 204);
  });
