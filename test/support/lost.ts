import type { WorkflowHandle } from '@temporalio/client';
import type { Activities } from '../../activities/index.ts';
import type { Happening } from '../../contract/entries.ts';
import type { NamedMessage } from '../../contract/messages.ts';
import { defaultPolicies } from '../../contract/policies.ts';
import type { Stage } from '../../contract/stages.ts';
import type { Database } from '../../prisma/client.ts';

type World = { db: Database; activities: Pick<Activities, 'write'> };
type Lost = { sent: NamedMessage; entry: Happening; stage: Stage; at: number };

/**
 * Records are written within a workflow task: so they stand when the task is lost, and the workflow knows nothing of
 * the message that it had taken. Answers what a sender then has seen, and the key of the message.
 */
export async function writtenAndLost({ db, activities }: World, handle: WorkflowHandle, lost: Lost) {
  const registrationId = handle.workflowId;
  const { runId } = await handle.describe();
  const { entries } = await db.registration.findUniqueOrThrow({ where: { id: registrationId } });
  const actor = { kind: 'staff' } as const;
  const { name, message } = lost.sent;
  const key = `${name}:lost`;
  const sent = { name, message: { ...message, by: actor, key, checked: true } };
  const entry = { ...lost.entry, n: entries + 1, at: lost.at, stage: lost.stage, actor, key, sent };
  await activities.write({ registrationId, runId, policies: defaultPolicies, entries: [entry] });
  return { seen: entries + 1 };
}
