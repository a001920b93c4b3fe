import type { Context } from 'hono';
import { fill, firstWordsIn, waitText } from '../../contract/first-step/index.ts';
import { idPattern } from '../../contract/inputs/id.ts';
import { Problem } from '../problem.ts';
import { invitationOf, type Invitation } from '../routes/invites/look-up.ts';
import type { ApiDeps, ApiEnv } from '../types.ts';
import type { Told } from './ask.ts';
import { message, type Typed } from './contents.ts';
import { answerPage } from './page.ts';
import type { View } from './parts.ts';
import { languageOf } from './language.ts';
import { stampOf } from './stamp.ts';

export type Opened = View & { invitation: Invitation };

/** What the address leads to; a page that says so where it leads nowhere. */
export async function open(c: Context<ApiEnv>, deps: ApiDeps): Promise<Opened | Response> {
  const view = await viewOf(c, deps);
  const { invitation, words } = view;
  const { noInviteTitle, noInvite } = words.error;
  if (!invitation) return answerPage(c, deps, view, message(noInviteTitle, noInvite), 404);
  return { ...view, invitation };
}

/** As `open`, where the link also has to be open. */
export async function openToApply(c: Context<ApiEnv>, deps: ApiDeps): Promise<Opened | Response> {
  const view = await open(c, deps);
  if (view instanceof Response || view.invitation.open) return view;
  const { closedTitle, closed } = view.words.error;
  return answerPage(c, deps, view, message(closedTitle, fill(closed, view.invitation.site.name)), 410);
}

async function viewOf(c: Context<ApiEnv>, { db, secret }: ApiDeps): Promise<View> {
  const invitation = await found(c.req.param('invite') ?? '', (token) => invitationOf(db, token));
  const locale = languageOf(c, invitation?.site.locale);
  const query = c.req.query('lang') === undefined ? '' : `?lang=${locale}`;
  return { locale, words: firstWordsIn(locale), invitation, query, stamp: stampOf(secret, Date.now()) };
}

async function found(token: string, look: (token: string) => Promise<Invitation>) {
  if (!idPattern.test(token)) return undefined;
  try {
    return await look(token);
  } catch (error) {
    if (error instanceof Problem && error.status === 404) return undefined;
    throw error;
  }
}

/** What stops somebody and is no matter of what they typed. */
export function trouble({ words }: View, { status, waitSeconds }: Told): string | undefined {
  if (status === 429) return waitText(words, waitSeconds);
  return status >= 500 ? words.error.unknown : undefined;
}

export const statusOf = ({ status }: Told) => (status === 429 ? 429 : status >= 500 ? 503 : 422);

export type { Typed };
