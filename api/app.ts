import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { requestId } from 'hono/request-id';
import { secureHeaders } from 'hono/secure-headers';
import { newId } from '../contract/derive/keyed.ts';
import { callerOf } from './auth/caller.ts';
import { addSignIn } from './auth/door.ts';
import { onlyFromOurPages } from './auth/same-origin.ts';
import { addressOf } from './address.ts';
import { acrossOrigins } from './cors.ts';
import { describeApi } from './describe.ts';
import { isUnexpected, problemOf } from './errors.ts';
import { idempotent } from './idempotency/middleware.ts';
import { serveJoin } from './join/index.ts';
import { openToStorefronts, servePages } from './pages.ts';
import { answerProblem, Problem, refuseTooLarge } from './problem.ts';
import { serveRejected } from './rejected.ts';
import { addRoutes } from './routes/index.ts';
import type { Api, ApiDeps, ApiEnv } from './types.ts';
import { refuseInvalid } from './validation.ts';

const mostJsonBytes = 256 * 1024;
const mostUploadBytes = 12 * 1024 * 1024;

/** The whole API as one importable app, without a port. */
export function createApp(deps: ApiDeps): Api {
  const app: Api = new OpenAPIHono<ApiEnv>({ defaultHook: refuseInvalid });
  app.use('/embed.js', openToStorefronts);
  app.use(
    requestId({ generator: () => newId('req'), limitLength: 0 }),
    secureHeaders(),
    acrossOrigins(deps),
    onlyKnownMethods(app),
  );
  app.use('/v1/*', async (c, next) => {
    c.set('ip', addressOf(c));
    c.set('caller', await callerOf(deps, c.req.raw.headers));
    c.header('cache-control', 'no-store');
    await next();
  });
  app.use('/v1/*', onlyFromOurPages(deps.publicUrl));
  app.use('/v1/*', async (c, next) => limitBody(c.req.path.endsWith('/documents'))(c, next));
  app.use('/v1/*', idempotent(deps.db, deps.secret));
  addRoutes(app, deps);
  addSignIn(app, deps);
  describeApi(app);
  serveJoin(app, deps);
  serveRejected(app, deps);
  servePages(app, deps);
  app.notFound((c) => answerProblem(c, new Problem(404)));
  app.onError((error, c) => {
    if (isUnexpected(error))
      deps.log(`${c.get('requestId')} ${c.req.method} ${c.req.routePath}: ${logged(error)}`);
    return answerProblem(c, problemOf(error));
  });
  return app;
}

const onlyKnownMethods = (app: Api) =>
  methodNotAllowed({
    app,
    onMethodNotAllowed: (c, methods) => answerProblem(c, new Problem(405, {}, { allow: methods.join(', ') })),
  });

const limitBody = (upload: boolean) =>
  bodyLimit({
    maxSize: upload ? mostUploadBytes : mostJsonBytes,
    onError: refuseTooLarge,
  });

/** Values of a failed statement can hold personal data: the log gets the kind of error and where, not its text. */
const logged = (error: Error): string =>
  [error.name, ...(error.stack?.split('\n    at ').slice(1, 6) ?? [])].join(' < ');
