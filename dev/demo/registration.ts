import { setTimeout as wait } from 'node:timers/promises';
import type { Stage } from '../../contract/stages.ts';
import { Refusal, type Client } from './client.ts';
import type { Visit } from './visit.ts';

/** As staff see it; the rest is not needed here. */
export type Registration = {
  id: string;
  email: string;
  stage: Stage;
  customerId?: string;
  activatesAt?: string;
  workflow?: { url?: string };
};

/** An answer may say that the message is kept, and that a worker will do it. */
export type Kept = { pending?: boolean };

/** The registration, or undefined where the id names none. */
export async function find(client: Client, id: string): Promise<Registration | undefined> {
  try {
    return await client.get<Registration>(`/v1/registrations/${id}`);
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return undefined;
    throw error;
  }
}

/** The newest registration of an address that is past its first stage. */
export async function findByEmail(client: Client, email: string): Promise<Registration | undefined> {
  const query = new URLSearchParams({ 'filter[email]': email, sort: '-createdAt' });
  const { items } = await client.get<{ items: Registration[] }>(`/v1/registrations?${query.toString()}`);
  // The filter finds what contains the text.
  const listed = items.find((item) => item.email === email);
  return listed && find(client, listed.id);
}

const lookEveryMs = 300;
const happensWithinMs = 30_000;

/** Waits until the registration is in the stage; gives up after a while, with where it then is. */
export async function reaches(client: Client, id: string, stage: Stage): Promise<Registration | undefined> {
  const giveUpAt = Date.now() + happensWithinMs;
  for (;;) {
    const found = await find(client, id);
    if (found?.stage === stage || Date.now() > giveUpAt) return found;
    await wait(lookEveryMs);
  }
}

/** Waits for what an answer says is still to be done. */
export async function settled({ world, id }: Visit, answer: Kept, stage: Stage): Promise<void> {
  if (!answer.pending) return;
  const found = await reaches(world.client, id, stage);
  if (found?.stage !== stage)
    throw new Error(`still ${found?.stage ?? 'away'}, not ${stage}: does a worker run?`);
}
