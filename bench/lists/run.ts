import { startTemporaryPostgres } from '../../dev/postgres/temporary.ts';
import { openLists } from './app.ts';
import { cases } from './cases.ts';
import { measure, type Measured } from './measure.ts';
import { seedDatabase } from './seed.ts';

/** Whether lists over a million registrations are as quick as those over ten thousand. */
const [smallCount, bigCount, rounds] = [10_000, Number(process.argv[2] ?? 1_000_000), 15];
const mostRatio = 2;

/** As of a server that was set up for this; the log is written less while rows come in. */
const extra = ['shared_buffers=1GB', 'max_wal_size=4GB', 'wal_level=minimal', 'max_wal_senders=0'];
const postgres = await startTemporaryPostgres({ extra });
try {
  console.log(`Filling ${smallCount} and ${bigCount} rows; the larger one takes some minutes.`);
  const small = await openLists(await seedDatabase(postgres.serverUrl, 'small', smallCount));
  const big = await openLists(await seedDatabase(postgres.serverUrl, 'big', bigCount));
  for (const asked of cases) console.log(line(await measure(small, big, asked, rounds)));
  await Promise.all([small.end(), big.end()]);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await postgres.end();
}

function line({ name, smallMs, bigMs, ratio }: Measured): string {
  const times = [smallMs, bigMs].map((ms) => `${ms.toFixed(1)} ms`.padStart(9)).join(' ');
  return `${name.padEnd(36)} ${times}  ${ratio.toFixed(2)} times${ratio > mostRatio ? ', more than 2' : ''}`;
}
