import type { Context } from 'hono';
import { wrongCode } from '../../contract/first-step/index.ts';
import type { Api, ApiDeps, ApiEnv } from '../types.ts';
import { ask } from './ask.ts';
import { codeStep } from './contents.ts';
import { fieldsOf } from './form.ts';
import { answerPage } from './page.ts';
import { open, statusOf, trouble, type Opened } from './view.ts';

/** Whoever has begun may go on, also where the link was closed since. */
export async function showCode(c: Context<ApiEnv>, deps: ApiDeps): Promise<Response> {
  const view = await open(c, deps);
  return view instanceof Response ? view : answerPage(c, deps, view, codeStep(view, idOf(c)));
}

/** The proof stands behind `#` in the address of the status page, so that no log of a server sees it. */
export async function takeCode(app: Api, c: Context<ApiEnv>, deps: ApiDeps): Promise<Response> {
  const view = await open(c, deps);
  if (view instanceof Response) return view;
  const { code, act } = await fieldsOf(c, 'code', 'act');
  if (act === 'resend') return resend(app, c, deps, view);
  const path = `/v1/registrations/${encodeURIComponent(idOf(c))}/verification`;
  const told = await ask(app, c, path, { code: code.replace(/\D/g, '') });
  if (told.body.token) return c.redirect(`/status/${idOf(c)}${view.query}#${told.body.token}`, 303);
  const stopped = trouble(view, told);
  const typed = { wrong: stopped ? undefined : wrongCode(view.words, { ...told.body, status: told.status }) };
  return answerPage(c, deps, view, codeStep(view, idOf(c), { ...typed, trouble: stopped }), statusOf(told));
}

async function resend(app: Api, c: Context<ApiEnv>, deps: ApiDeps, view: Opened): Promise<Response> {
  const told = await ask(app, c, `/v1/registrations/${encodeURIComponent(idOf(c))}/verification/resend`, {});
  // An id that nobody has, and an address that is proven already, are told nothing else.
  const done = told.status === 202 || told.status === 404 || told.status === 409;
  const stopped = done ? undefined : trouble(view, told);
  const content = codeStep(view, idOf(c), { trouble: stopped }, done);
  return answerPage(c, deps, view, content, done ? 200 : statusOf(told));
}

const idOf = (c: Context): string => (c.req.param('id') ?? '').replace(/[^\w.-]/g, '').slice(0, 64);
