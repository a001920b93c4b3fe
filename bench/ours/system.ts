import { Client, Connection } from '@temporalio/client';
import { startSystem } from '../../test/support/system.ts';
import { historyOf } from '../server.ts';
import type { System } from '../system.ts';
import { createDriver } from '../../test/support/drive.ts';

/** The whole path: HTTP, Postgres rows, rendered mails; the server and its flags as `npm start` uses them. */
export async function startOurs(): Promise<System> {
  const { url, key, temporalAddress, pidOf, stop } = await startSystem();
  const connection = await Connection.connect({ address: temporalAddress });
  const client = new Client({ connection });
  return {
    name: 'Gatehouse',
    onboard: createDriver(url, key),
    history: (id) => historyOf(client, id),
    pids: (['postgres', 'temporal', 'api', 'worker'] as const).map(pidOf),
    stop: async () => {
      await connection.close();
      await stop();
    },
  };
}
