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
  if (!(await db.timelineEntry.findFirst({ where }))) return undefined;
  return rowAsSnapshot(await db.registration.findUniqueOrThrow({ where: { id } }));
}

const rowAsSnapshot = ({ id, stage, customerId, missing, activatesAt }: Registration): Snapshot => ({
  id,
  stage,
  missing: missing as SetupPart[],
  waitsFor: '',
  ...(customerId && { customerId }),
  ...(activatesAt && { activatesAt: activatesAt.getTime() }),
});
