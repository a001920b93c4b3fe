import type { Context } from 'hono';
import type { Api, ApiDeps, ApiEnv } from '../types.ts';
import { ask } from './ask.ts';
import { isBot, nothingStarted } from './bots.ts';
import { emailStep } from './contents.ts';
import { fieldsOf, isJson } from './form.ts';
import { answerPage } from './page.ts';
import { openToApply, statusOf, trouble } from './view.ts';

export async function showEmail(c: Context<ApiEnv>, deps: ApiDeps): Promise<Response> {
  const view = await openToApply(c, deps);
  return view instanceof Response ? view : answerPage(c, deps, view, emailStep(view));
}

/** Starts a registration as POST /v1/registrations does, unless a program filled the form in. */
export async function takeEmail(app: Api, c: Context<ApiEnv>, deps: ApiDeps): Promise<Response> {
  const sent = await fieldsOf(c, 'email', 'subject', 'stamp', 'locale');
  const invite = c.req.param('invite') ?? '';
  if (isJson(c)) return takeFromScript(app, c, deps, { ...sent, invite });
  const view = await openToApply(c, deps);
  if (view instanceof Response) return view;
  const goOn = (id: string) => c.redirect(`/join/${encodeURIComponent(invite)}/${id}${view.query}`, 303);
  if (isBot(deps.secret, sent)) return goOn(nothingStarted(deps.secret, invite, sent).id);
  const body = { invite: view.invitation.token, email: sent.email, locale: view.locale };
  const told = await ask(app, c, '/v1/registrations', body);
  if (told.status === 202 && told.body.id) return goOn(told.body.id);
  const stopped = trouble(view, told);
  const wrong = stopped ? undefined : view.words.email.bad;
  const typed = { value: sent.email, wrong, trouble: stopped };
  return answerPage(c, deps, view, emailStep(view, typed), statusOf(told));
}

type FromScript = { email: string; subject: string; stamp: string; locale: string; invite: string };

/** Our script gets the API's own answer. */
async function takeFromScript(app: Api, c: Context<ApiEnv>, { secret }: ApiDeps, sent: FromScript) {
  const { invite, email, locale } = sent;
  if (isBot(secret, sent)) return c.json(nothingStarted(secret, invite, sent), 202);
  const body = { invite, email, ...(locale && { locale }) };
  return (await ask(app, c, '/v1/registrations', body)).response;
}
