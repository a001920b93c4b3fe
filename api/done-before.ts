import type { MessageName } from '../contract/messages.ts';
import type { SetupPart } from '../contract/setup.ts';
import type { Snapshot } from '../contract/snapshot.ts';
import type { Registration } from '../prisma/generated/client.ts';
import { messageKey, type Sender } from './message-key.ts';
import type { ApiDeps } from './types.ts';

/** The same request did it before, and its answer got lost: where that led is answered again. */
export async function doneBefore({ db }: ApiDeps, id: string, name: MessageName, sender: Sender) {
  if (!sender.key) return undefined;
  const where = { registrationId: id, messageKey: messageKey(name, sender) };
  const isDone =
    (await db.timelineEntry.findFirst({ where })) ??
    (await db.idempotencyKey.findUnique({ where: { id: noteId(id, name, sender) } }));
  if (!isDone) return undefined;
  return rowAsSnapshot(await db.registration.findUniqueOrThrow({ where: { id } }));
}

/** Notes what a request did where no line of the timeline says so, or not yet: for its own retry, within a day. */
export async function noteDone({ db }: ApiDeps, id: string, name: MessageName, sender: Sender) {
  if (!sender.key) return;
  const note = { id: noteId(id, name, sender), bodyHash: '' };
  await db.idempotencyKey.createMany({ data: [note], skipDuplicates: true });
}

/** Begins as the ids of kept answers do, so that erasing finds it. */
const noteId = (id: string, name: MessageName, sender: Sender): string => `${id}:${messageKey(name, sender)}`;

const rowAsSnapshot = ({ id, stage, customerId, missing, activatesAt }: Registration): Snapshot => ({
  id,
  stage,
  missing: missing as SetupPart[],
  waitsFor: '',
  ...(customerId && { customerId }),
  ...(activatesAt && { activatesAt: activatesAt.getTime() }),
});
