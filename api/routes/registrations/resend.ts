import { createRoute, z } from '@hono/zod-openapi';
import { addressHash } from '../../../contract/derive/registration-id.ts';
import { codeRules } from '../../../contract/codes.ts';
import { claimCode, codeTimes, lockAddress, newestCode } from '../../codes.ts';
import { conflict } from '../../errors.ts';
import { tooMany } from '../../problem.ts';
import { answer, problems, registrationParam, timestamp } from '../../schemas.ts';
import { registrationOf } from '../../standing.ts';
import type { Api, ApiDeps } from '../../types.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/registrations/{id}/verification/resend',
  summary: 'Ask for a new code',
  tags: ['Registrations'],
  request: { params: registrationParam },
  responses: {
    202: answer('A new code is on its way', z.object({ codeExpiresAt: timestamp, resendAfter: timestamp })),
    ...problems(401, 404, 409),
  },
});

const by = { kind: 'applicant' } as const;

export const resend = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const code = await claim(deps, id);
    // A decoy has no workflow: it answers as if it had.
    if (code.row)
      await deps.onboarding.tell(
        id,
        'resendCode',
        { codeId: code.id },
        { by, callerId: 'resend', key: code.id },
      );
    return c.json(codeTimes(code), 202);
  });

async function claim(deps: ApiDeps, id: string) {
  const [row, before] = await Promise.all([
    deps.db.registration.findUnique({ where: { id } }),
    newestCode(deps.db, id),
  ]);
  if (!before) await registrationOf(deps, id);
  if (row && row.stage !== 'verifying') throw conflict(row.stage);
  const hash = before?.addressHash ?? addressHash(deps.secret, row?.email ?? '');
  const code = await deps.db.$transaction(async (tx) => {
    await lockAddress(tx, hash);
    return claimCode(tx, id, hash);
  });
  if (code) return { ...code, row };
  const wait = (before?.claimedAt.getTime() ?? 0) + codeRules.nextCodeAfterMs - Date.now();
  // Once a minute is over, it is the hour's share that is used up.
  throw tooMany('A new code can not be sent yet.', wait > 0 ? wait : codeRules.hourMs);
}
