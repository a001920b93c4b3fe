import type { Transport } from '../emails/transports/transport.ts';
import type { Database } from '../prisma/client.ts';

/** What activities work with; wired once, in worker.ts. */
export type Deps = {
  db: Database;
  /** The installation's key for derived ids, codes and tokens. */
  secret: Uint8Array;
  transport: Transport;
  /** Where people reach the pages, without a slash at the end. */
  publicUrl: string;
};
