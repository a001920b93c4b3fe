import type { Client } from '@temporalio/client';

/** How long a call to Temporal may take: what it could not do then is a durable signal, or left over for the worker. */
const patienceMs = 5000;

export const withPatience = <Value>(client: Client, call: () => Promise<Value>): Promise<Value> =>
  client.withDeadline(Date.now() + patienceMs, call);
