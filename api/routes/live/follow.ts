import { createRoute } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import { allow } from '../../auth/allow.ts';
import { bearer, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';

/** A stream ends by itself and is opened again, so that an ended session does not hear on for ever. */
const lastsMs = 10 * 60_000;
const pulseEveryMs = 20_000;

const route = createRoute({
  method: 'get',
  path: '/v1/live',
  summary: 'What changes, as it changes',
  description:
    'Server-sent events `{kind, id}`: a registration or customer that changed, or `missed` when some may have gone by unheard.',
  tags: ['Live'],
  security: bearer,
  middleware: [allow({ right: 'read' })] as const,
  responses: {
    200: { description: 'Events', content: { 'text/event-stream': { schema: { type: 'string' } } } },
    ...problems(401, 403),
  },
});

export const follow = (app: Api, { live }: ApiDeps) =>
  app.openapi(route, (c) =>
    streamSSE(c, async (stream) => {
      const { promise: over, resolve: end } = Promise.withResolvers<void>();
      const send = (data: object) => void stream.writeSSE({ data: JSON.stringify(data) }).catch(() => end());
      const stop = live.subscribe({ hear: send, end });
      const pulse = setInterval(() => void stream.write(': still here\n\n').catch(() => end()), pulseEveryMs);
      const timer = setTimeout(end, lastsMs);
      stream.onAbort(() => end());
      send({ kind: 'missed' });
      await over;
      stop();
      clearInterval(pulse);
      clearTimeout(timer);
    }),
  );
