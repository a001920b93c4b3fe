import { inject, test } from 'vitest';
import { createDatabase } from '../support/database.ts';
import { startTimeSkipping } from '../support/time-skipping.ts';
import { runSql } from '../../dev/postgres/database.ts';
test('db', async () => {
  const a = await createDatabase();
  console.log(a, await runSql(a, 'select count(*) from "_prisma_migrations"'));
  console.log(inject('temporalAddress'), inject('workflowBundlePath'), inject('testServer'));
});
test('skip', async () => {
  const env = await startTimeSkipping();
  await env.sleep('7 days');
  console.log(new Date(await env.currentTimeMs()));
  await env.teardown();
});
