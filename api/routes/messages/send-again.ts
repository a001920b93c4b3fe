import { createRoute, z } from '@hono/zod-openapi';
import { newId } from '../../../contract/derive/keyed.ts';
import { messageOfNotice } from '../../../contract/notices.ts';
import type { Message } from '../../../prisma/generated/client.ts';
import { allow } from '../../auth/allow.ts';
import { auditLine } from '../../audit.ts';
import type { Caller } from '../../auth/caller.ts';
import { notFound, Problem } from '../../problem.ts';
import { answer, bearer, idParam, problems } from '../../schemas.ts';
import { whyNotAgain } from '../../send-again.ts';
import type { Api, ApiDeps } from '../../types.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/messages/{id}/send-again',
  summary: 'Send a mail once more',
  description: 'The same words to the same address, as a message of its own. Mails with a code can not be.',
  tags: ['Messages'],
  security: bearer,
  middleware: [allow({ right: 'decide' })] as const,
  request: { params: idParam('msg_3k9f0a7s2m1x8c5v4b6n0q1w_4_approved_applicant') },
  responses: {
    202: answer('It is on its way, as this message', z.object({ id: z.string() })),
    ...problems(401, 403, 404, 409),
  },
});

export const sendAgain = (app: Api, deps: ApiDeps) =>
  app.openapi(route, async (c) => {
    const row = await deps.db.message.findUnique({ where: { id: c.req.valid('param').id } });
    if (!row || (await isErasing(deps, row))) throw notFound('No such message.');
    const refusal = await whyNotAgain(deps, row);
    if (refusal) throw new Problem(409, { detail: refusal });
    const noticeId = await note(deps, c.get('caller'), row);
    // The worker starts those that can't be started now.
    void deps.notices.start(noticeId).catch(() => deps.log(`${noticeId} is left to the worker`));
    return c.json({ id: messageOfNotice(noticeId) }, 202);
  });

async function isErasing({ db }: ApiDeps, { registrationId }: Message): Promise<boolean> {
  const erasing = { id: registrationId ?? '', erasingAt: { not: null } };
  return (await db.registration.count({ where: erasing })) > 0;
}

async function note({ db }: ApiDeps, caller: Caller, row: Message): Promise<string> {
  const { id: messageId, template, registrationId, customerId, staffId } = row;
  const id = newId('ntc');
  await db.$transaction([
    db.notice.create({ data: { id, template, messageId, registrationId, customerId, staffId } }),
    db.auditEntry.create(auditLine(caller, 'message.sendAgain', messageId, { template })),
  ]);
  return id;
}
