import type { Context } from 'hono';
import type { Api, ApiDeps, ApiEnv } from '../types.ts';
import { ask } from './ask.ts';
import { isBot } from './bots.ts';
import { linkSent, linkStep } from './contents.ts';
import { fieldsOf } from './form.ts';
import { answerPage } from './page.ts';
import { open, statusOf, trouble } from './view.ts';

/** Open also behind a link that was closed: who has applied has applied. */
export async function showLink(c: Context<ApiEnv>, deps: ApiDeps): Promise<Response> {
  const view = await open(c, deps);
  return view instanceof Response ? view : answerPage(c, deps, view, linkStep(view));
}

export async function takeLink(app: Api, c: Context<ApiEnv>, deps: ApiDeps): Promise<Response> {
  const view = await open(c, deps);
  if (view instanceof Response) return view;
  const sent = await fieldsOf(c, 'email', 'subject', 'stamp');
  const done = () => answerPage(c, deps, view, linkSent(view, sent.email));
  if (isBot(deps.secret, sent)) return done();
  const told = await ask(app, c, '/v1/status-links', { invite: view.invitation.token, email: sent.email });
  if (told.status === 202) return done();
  const stopped = trouble(view, told);
  const wrong = stopped ? undefined : view.words.email.bad;
  return answerPage(
    c,
    deps,
    view,
    linkStep(view, { value: sent.email, wrong, trouble: stopped }),
    statusOf(told),
  );
}
