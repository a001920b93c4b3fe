import { bodyLimit } from 'hono/body-limit';
import { refuseTooLarge } from '../problem.ts';
import type { Api, ApiDeps } from '../types.ts';
import { showCode, takeCode } from './code.ts';
import { showEmail, takeEmail } from './email.ts';
import { showLink, takeLink } from './link.ts';

const mostBytes = 16 * 1024;

/**
 * The first steps of the sign-up, which work without script. No cookie is involved, so that another site that
 * sends such a form does no more than it could do by itself.
 */
export function serveJoin(app: Api, deps: ApiDeps): void {
  app.use('/join/*', bodyLimit({ maxSize: mostBytes, onError: refuseTooLarge }));
  app.get('/join/:invite', (c) => showEmail(c, deps));
  app.post('/join/:invite', (c) => takeEmail(app, c, deps));
  app.get('/join/:invite/link', (c) => showLink(c, deps));
  app.post('/join/:invite/link', (c) => takeLink(app, c, deps));
  app.get('/join/:invite/:id', (c) => showCode(c, deps));
  app.post('/join/:invite/:id', (c) => takeCode(app, c, deps));
}
