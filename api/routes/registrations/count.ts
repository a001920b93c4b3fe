import { createRoute, z } from '@hono/zod-openapi';
import { stages, type Stage } from '../../../contract/stages.ts';
import { allow } from '../../auth/allow.ts';
import { inEachStage } from '../../lists/stage-numbers.ts';
import { answer, bearer, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';

const counts = z.object(
  Object.fromEntries(stages.map((stage) => [stage, z.number().int()])) as Record<Stage, z.ZodInt>,
);

const route = createRoute({
  method: 'get',
  path: '/v1/registrations/counts',
  summary: 'How many registrations are in each stage',
  description: 'Exact to 10,000, as lists count; 10,000 stands for that many or more.',
  tags: ['Registrations'],
  security: bearer,
  middleware: [allow({ right: 'read' })] as const,
  responses: { 200: answer('A number for every stage', counts.openapi('Counts')), ...problems(401, 403) },
});

export const count = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => c.json(await inEachStage(db, stages), 200));
