import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { applicantToken } from '../../../contract/derive/token.ts';
import { sixDigits } from '../../../contract/inputs/code.ts';
import type { Code, Registration } from '../../../prisma/generated/client.ts';
import { isRight, settleCode, tryCode, unuseCode } from '../../code-tries.ts';
import { newestCode } from '../../codes.ts';
import { doneBefore, noteDone } from '../../done-before.ts';
import { Problem, stageOfConflict } from '../../problem.ts';
import { answer, json, pending, problems, registrationParam } from '../../schemas.ts';
import { pendingAnswer, send, senderOf } from '../../send.ts';
import type { Api, ApiDeps, ApiEnv } from '../../types.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/registrations/{id}/verification',
  summary: 'Prove the address with the mailed code',
  tags: ['Registrations'],
  request: {
    params: registrationParam,
    body: json(z.strictObject({ code: sixDigits })),
  },
  responses: {
    200: answer('Proven', z.object({ stage: z.string(), token: z.string() })),
    ...pending,
    ...problems(401, 404, 410, 415, 422, 423),
  },
});

export const verify = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const row = await deps.db.registration.findUnique({ where: { id } });
    if (row?.stage === 'expired')
      throw new Problem(410, { detail: 'This registration has expired. Start again.' });
    const given = c.req.valid('json').code;
    const before = row && (await answeredBefore(c, deps, row, given));
    if (row && before) return proven(c, deps, row, before);
    const code = await tryCode(deps.db, deps.secret, { registrationId: id, code: given });
    if (!row) throw new Problem(410);
    const stage = await stageAfter(c, deps, row, code);
    await settleCode(deps.db, code);
    return proven(c, deps, row, stage);
  });

function proven(c: Context<ApiEnv>, { secret }: ApiDeps, row: Registration, stage: string) {
  const token = applicantToken(secret, row.id, Date.now());
  return stage === 'verifying'
    ? c.json({ ...pendingAnswer(c, row), token }, 202)
    : c.json({ stage, token }, 200);
}

/** Tells the workflow, where it doesn't know yet; answers the stage, which is the old one while no worker runs. */
async function stageAfter(c: Context<ApiEnv>, deps: ApiDeps, row: Registration, code: Code): Promise<string> {
  const note = () => noteDone(deps, row.id, 'verified', senderOf(c));
  try {
    const told = row.stage === 'verifying' && (await send(c, deps, row, 'verified', {}));
    // What the workflow took stands in its timeline.
    if (!told) await note();
    return told ? told.stage : row.stage;
  } catch (error) {
    const now = await deps.db.registration.findUnique({ where: { id: row.id } });
    // The worker found a proof that was left over, and was faster; its row may not be written yet.
    if (now?.verifiedAt || stageOfConflict(error) === 'describing') {
      await note();
      return now?.verifiedAt ? now.stage : 'describing';
    }
    // The code was right: it must not be lost to a server that is away.
    await unuseCode(deps.db, code);
    throw error;
  }
}

/** The same request, with the same right code, did it before and died before its answer got out. */
async function answeredBefore(
  c: Context<ApiEnv>,
  deps: ApiDeps,
  { id }: Registration,
  code: string,
): Promise<string | undefined> {
  const sender = senderOf(c);
  if (!sender.key) return undefined;
  if (!isRight(deps.secret, await newestCode(deps.db, id), { registrationId: id, code })) return undefined;
  return (await doneBefore(deps, id, 'verified', sender))?.stage;
}
