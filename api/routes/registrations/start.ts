import { createRoute, z } from '@hono/zod-openapi';
import { email } from '../../../contract/inputs/email.ts';
import { line } from '../../../contract/inputs/text.ts';
import { policiesOf } from '../../../prisma/policies.ts';
import { rightsOf } from '../../auth/caller.ts';
import type { Caller } from '../../auth/caller.ts';
import { codeTimes } from '../../codes.ts';
import { onlyOwnSite } from '../../cors.ts';
import { notFound, Problem } from '../../problem.ts';
import { answer, json, problems, timestamp } from '../../schemas.ts';
import { signUp, type SignUp } from '../../sign-up.ts';
import type { Api, ApiDeps } from '../../types.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/registrations',
  summary: 'Start a registration',
  description: 'Mails a code to the address. Answers the same whether or not the address is known already.',
  tags: ['Registrations'],
  request: {
    body: json(
      z.strictObject({
        invite: line(64).openapi({ example: 'demo' }),
        email,
        locale: z
          .string()
          .regex(/^[a-z]{2}(-[A-Z]{2})?$/)
          .optional()
          .openapi({ example: 'en' }),
      }),
    ),
  },
  responses: {
    202: answer(
      'A code is on its way',
      z.object({
        id: z.string(),
        stage: z.literal('verifying'),
        codeExpiresAt: timestamp,
        resendAfter: timestamp,
      }),
    ),
    ...problems(401, 403, 404, 410, 415, 422),
  },
});

export const start = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    const body = c.req.valid('json');
    const invite = await deps.db.invite.findUnique({
      where: { token: body.invite },
      include: { site: true },
    });
    if (!invite) throw notFound('No such invite.');
    onlyOwnSite(c.get('sitesOfOrigin'), invite.siteId);
    if (invite.closedAt) throw closedBy(invite.site);
    const exempt = mayRegister(c.get('caller'));
    await deps.limits.signUp({ email: body.email, ...(!exempt && { ip: c.get('ip') }) });
    const { site } = invite;
    const result = await signUp(deps, {
      site,
      invite,
      email: body.email,
      locale: body.locale ?? site.locale,
    });
    await follow(deps, result, site);
    return c.json({ id: result.id, stage: 'verifying' as const, ...codeTimes(result.code) }, 202);
  });

const closedBy = ({ name }: { name: string }): Problem =>
  new Problem(410, { detail: `This link is closed. Ask ${name} for a new one.` });

const mayRegister = (caller: Caller): boolean => rightsOf(caller).includes('register');

const applicant = { by: { kind: 'applicant' }, callerId: 'sign-up' } as const;

/** The one call to Temporal. What it can't reach now is started by the next try, or by the worker. */
async function follow(
  { onboarding, notices }: ApiDeps,
  { code, next }: SignUp,
  site: { id: string; policies: unknown },
): Promise<void> {
  switch (next.do) {
    case 'start':
      return onboarding.start({
        registrationId: next.registrationId,
        siteId: site.id,
        codeId: code.id,
        policies: policiesOf(site as Parameters<typeof policiesOf>[0]),
      });
    case 'resend': {
      const { registrationId, codeId } = next;
      return onboarding.tell(registrationId, 'resendCode', { codeId }, { ...applicant, key: codeId });
    }
    case 'notice':
      return notices.start(next.noticeId);
    case 'nothing':
      return undefined;
  }
}
