import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQuery,
  SqlResultSet,
} from '@prisma/driver-adapter-utils';
import pg from 'pg';

/** Prisma's adapter for Postgres, mended where migrations need more than it does. */
export function migrationDatabase(pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory {
  const { provider, adapterName } = new PrismaPg(pool);
  const letters = passLetters(pool);
  return {
    provider,
    adapterName,
    connect: () => adapterOf(pool, letters),
    connectToShadowDb: () => shadowOf(pool),
  };
}

async function adapterOf(pool: pg.Pool, letters: Letters): Promise<SqlDriverAdapter> {
  const adapter = await new PrismaPg(pool).connect();
  const read = adapter.queryRaw.bind(adapter);
  const queryRaw = async (query: SqlQuery): Promise<SqlResultSet> => {
    const result = await read(query);
    for (const column of letters.get(result.rows) ?? [])
      result.columnTypes[column] = ColumnTypeEnum.Character;
    return result;
  };
  // Its own splits the script at every semicolon, even one inside a function body or a string.
  const executeScript = async (sql: string) =>
    void (await adapter.executeRaw({ sql, args: [], argTypes: [] }));
  return Object.assign(adapter, { queryRaw, executeScript });
}

/** An empty database, in which the engine plays the migrations to see what schema they make. */
async function shadowOf(pool: pg.Pool): Promise<SqlDriverAdapter> {
  const database = `shadow_${randomUUID()}`;
  await pool.query(`CREATE DATABASE "${database}"`);
  const address = new URL(pool.options.connectionString ?? '');
  address.pathname = database;
  const shadow = new pg.Pool({ connectionString: address.href });
  const dispose = async () => {
    await shadow.end();
    await pool.query(`DROP DATABASE "${database}" WITH (FORCE)`);
  };
  return Object.assign(await adapterOf(shadow, passLetters(shadow)), { dispose });
}

const letter = 18;
const text = 25;

/** Which columns held letters, by the rows of a result. */
type Letters = WeakMap<object, number[]>;

/**
 * The catalogue has columns of Postgres' internal one-letter type, which the adapter refuses to read. They pass it
 * as text; where they are is noted beside the rows.
 */
function passLetters(pool: pg.Pool): Letters {
  const noted: Letters = new WeakMap();
  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<pg.QueryResult>;
  const mended = async (...args: unknown[]) => {
    const result = await query(...args);
    // A script of several statements has an array of results, which nobody reads.
    if (result.fields) noted.set(result.rows, markAsText(result.fields));
    return result;
  };
  Object.assign(pool, { query: mended });
  return noted;
}

function markAsText(fields: pg.FieldDef[]): number[] {
  return fields.flatMap((field, column) => {
    if (field.dataTypeID !== letter) return [];
    field.dataTypeID = text;
    return [column];
  });
}
