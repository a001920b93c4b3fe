import type { MissedRequest } from '../../contract/entries.ts';
import { missedMessages } from '../../prisma/missed.ts';
import type { Deps } from '../deps.ts';

export const createMissed =
  ({ db }: Deps) =>
  ({ registrationId, known }: MissedRequest) =>
    missedMessages(db, registrationId, known);
