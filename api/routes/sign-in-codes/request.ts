import { createRoute, z } from '@hono/zod-openapi';
import { noticeOfCode } from '../../../contract/derive/sign-in-code.ts';
import { email } from '../../../contract/inputs/email.ts';
import { codeTimes } from '../../codes.ts';
import { answer, json, problems, timestamp } from '../../schemas.ts';
import { claimSignInCode } from '../../sign-in-codes.ts';
import type { Api, ApiDeps } from '../../types.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/sign-in-codes',
  summary: 'Mail a code to sign in with',
  description:
    'For customers and applicants. Answers the same, and does the same, whether or not the address is known. The code goes to `POST /api/auth/sign-in/code` with `{email, code}`; it works for 10 minutes and dies after 5 wrong tries. A new one kills it: after 60 seconds, 5 an hour, 10 a day.',
  tags: ['Customer accounts'],
  request: { body: json(z.strictObject({ email })) },
  responses: {
    202: answer(
      'If there is such a person, a code is on its way',
      z.object({ codeExpiresAt: timestamp, resendAfter: timestamp }),
    ),
    ...problems(401, 415, 422),
  },
});

export const request = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    await deps.limits.signInCode(c.get('ip'));
    const { email: address } = c.req.valid('json');
    const code = await claimSignInCode(deps, address);
    // The worker starts those that can't be started now.
    await deps.notices.start(noticeOfCode(code.id)).catch(() => undefined);
    return c.json(codeTimes(code), 202);
  });
