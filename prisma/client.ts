import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.ts';
import { createStatementNames } from './statements.ts';

export type Database = PrismaClient;

/** The only constructor of a database client. `connections` bounds its pool. */
export const createDatabase = (url: string, connections = 10): Database =>
  new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, max: connections }, statementsOf(url)),
    // Longer formats quote the values of a failed statement.
    errorFormat: 'minimal',
    // A burst waits for a connection; what takes longer answers 503 and is tried again.
    transactionOptions: { maxWait: 10_000, timeout: 10_000 },
  });

/** Behind a pooler that lends a connection for one transaction, what was prepared may be gone: `?pgbouncer=true`. */
const statementsOf = (url: string) =>
  new URL(url).searchParams.get('pgbouncer') === 'true'
    ? {}
    : { statementNameGenerator: createStatementNames() };
