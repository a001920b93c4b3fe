import { createRoute, z } from '@hono/zod-openapi';
import { unavailable } from '../../problem.ts';
import { answer, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';

const route = createRoute({
  method: 'get',
  path: '/readyz',
  summary: 'The process can work: Postgres and Temporal can be reached',
  tags: ['Health'],
  responses: { 200: answer('It can', z.object({ ok: z.literal(true) })), ...problems() },
});

export const ready = (app: Api, { db, onboarding }: ApiDeps) =>
  app.openapi(route, async (c) => {
    await db.$queryRaw`SELECT 1`;
    if (!(await onboarding.isReachable())) throw unavailable('Temporal can not be reached.');
    return c.json({ ok: true as const }, 200);
  });
