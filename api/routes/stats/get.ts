import { createRoute, z } from '@hono/zod-openapi';
import { stages } from '../../../contract/stages.ts';
import { allow } from '../../auth/allow.ts';
import { decisions, decisionsSchema } from '../../lists/decisions.ts';
import { inEachStage } from '../../lists/stage-numbers.ts';
import { answer, bearer, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';

/** Those in which somebody has something to do by a date. */
const dueStages = ['reviewing', 'answering', 'preparing'] as const;

const numbers = <Names extends string>(names: readonly Names[]) =>
  z.object(Object.fromEntries(names.map((name) => [name, z.number().int()])) as Record<Names, z.ZodInt>);

const statsSchema = z
  .object({ stages: numbers(stages), overdue: numbers(dueStages), ...decisionsSchema })
  .openapi('Stats');

const route = createRoute({
  method: 'get',
  path: '/v1/stats',
  summary: 'How things stand',
  description: 'Numbers are exact to 10,000, as those of lists; the time to decision is of the latest 1,000.',
  tags: ['Stats'],
  security: bearer,
  middleware: [allow({ right: 'read' })] as const,
  responses: { 200: answer('The numbers', statsSchema), ...problems(401, 403) },
});

export const get = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const [inStages, overdue, decided] = await Promise.all([
      inEachStage(db, stages),
      inEachStage(db, dueStages, true),
      decisions(db),
    ]);
    return c.json({ stages: inStages, overdue, ...decided }, 200);
  });
