import { createRoute, z } from '@hono/zod-openapi';
import { allowedIn } from '../../../contract/allowed-in.ts';
import { draftInput } from '../../../contract/inputs/draft.ts';
import type { Prisma, Registration } from '../../../prisma/generated/client.ts';
import { lockRegistration } from '../../../prisma/lock-registration.ts';
import { allow } from '../../auth/allow.ts';
import { mergeDraft, type Draft } from '../../drafts.ts';
import { answer, bearer, json, problems, registrationParam } from '../../schemas.ts';
import { checkDetails } from '../../site-form.ts';
import { conflictOf, registrationOf, withoutName } from '../../standing.ts';
import type { Api, ApiDeps } from '../../types.ts';

const route = createRoute({
  method: 'patch',
  path: '/v1/registrations/{id}/details',
  summary: 'Save what has been typed so far',
  description: 'Any part of the details; `null` empties a field. Nothing is sent in yet.',
  tags: ['Registrations'],
  security: bearer,
  middleware: [allow({ applicant: true })] as const,
  request: { params: registrationParam, body: json(draftInput) },
  responses: {
    200: answer('Saved', z.object({ stage: z.string(), draft: z.record(z.string(), z.unknown()) })),
    ...problems(401, 403, 404, 409, 415, 422),
  },
});

export const saveDraft = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    const row = await registrationOf(deps, c.req.valid('param').id);
    const typed = c.req.valid('json');
    if (!mayBeTyped(row)) throw withoutName(c, conflictOf(row));
    await checkDetails(deps, row, typed, { whole: false });
    const saved = await deps.db.$transaction(async (tx) => {
      // Two parts that are saved at the same time both stay.
      const locked = await lockRegistration(tx, row.id);
      if (!locked || !mayBeTyped(locked)) throw withoutName(c, conflictOf(locked ?? row));
      const draft = mergeDraft((locked.draft ?? {}) as Draft, typed);
      await tx.registration.update({
        where: { id: row.id },
        data: { draft: draft as Prisma.InputJsonObject },
      });
      return { stage: locked.stage, draft };
    });
    return c.json(saved, 200);
  });

const mayBeTyped = ({ stage }: Registration): boolean => allowedIn.submitDetails.includes(stage);
