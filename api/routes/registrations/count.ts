import { createRoute, z } from '@hono/zod-openapi';
import { stages, type Stage } from '../../../contract/stages.ts';
import { allow } from '../../auth/allow.ts';
import { answer, bearer, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';

const counts = z.object(
  Object.fromEntries(stages.map((stage) => [stage, z.number().int()])) as Record<Stage, z.ZodInt>,
);

const route = createRoute({
  method: 'get',
  path: '/v1/registrations/counts',
  summary: 'How many registrations are in each stage',
  tags: ['Registrations'],
  security: bearer,
  middleware: [allow({ right: 'read' })] as const,
  responses: { 200: answer('A number for every stage', counts.openapi('Counts')), ...problems(401, 403) },
});

export const count = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const groups = await db.registration.groupBy({ by: 'stage', where: { erasingAt: null }, _count: true });
    const numberIn = (stage: Stage) => groups.find((group) => group.stage === stage)?._count ?? 0;
    const numbers = Object.fromEntries(stages.map((stage) => [stage, numberIn(stage)])) as Record<
      Stage,
      number
    >;
    return c.json(numbers, 200);
  });
