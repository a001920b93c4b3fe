import pg from 'pg';

/** What changed; what it says now is read where it is shown. */
export type Change = { kind: 'registration' | 'customer'; id: string };
/** `missed`: the connection was lost for a while, so that anything may have changed. */
export type News = Change | { kind: 'missed' };

type Listener = { hear: (news: News) => void; end: () => void };

export type Live = ReturnType<typeof createLive>;

const channel = 'gatehouse_changes';
const againAfterMs = 1000;

/** Hears from Postgres what any process changed (prisma/migrations: `tell_change`), and tells all who listen here. */
export function createLive(databaseUrl: string) {
  const listeners = new Set<Listener>();
  const tell = (news: News): void => {
    for (const { hear } of listeners) hear(news);
  };
  let [connection, again]: [pg.Client | undefined, NodeJS.Timeout | undefined] = [undefined, undefined];
  let closed = false;

  async function connect(): Promise<void> {
    const client = new pg.Client({ connectionString: databaseUrl, keepAlive: true });
    connection = client;
    client.on('notification', ({ payload = '' }) => tell(JSON.parse(payload) as Change));
    client.on('error', () => undefined);
    client.once('end', () => {
      if (!closed) again = setTimeout(() => void connect(), againAfterMs);
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
      tell({ kind: 'missed' });
    } catch {
      await client.end().catch(() => undefined);
    }
  }

  return {
    /** Begins to listen with the first listener; answers how to stop. */
    subscribe(listener: Listener): () => void {
      listeners.add(listener);
      if (!connection) void connect();
      return () => listeners.delete(listener);
    },
    async close(): Promise<void> {
      closed = true;
      clearTimeout(again);
      for (const { end } of listeners) end();
      listeners.clear();
      await connection?.end();
    },
  };
}
