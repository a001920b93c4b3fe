import { createRoute, z } from '@hono/zod-openapi';
import { answer } from '../../schemas.ts';
import type { Api } from '../../types.ts';

const route = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'The process is there',
  tags: ['Health'],
  responses: { 200: answer('It is', z.object({ ok: z.literal(true) })) },
});

export const alive = (app: Api) => app.openapi(route, (c) => c.json({ ok: true as const }, 200));
