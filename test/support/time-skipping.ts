import './quiet-temporal.ts';
import { temporal } from '@temporalio/proto';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { inject } from 'vitest';
import { searchAttributes } from '../../contract/search-attributes.ts';

const { INDEXED_VALUE_TYPE_KEYWORD, INDEXED_VALUE_TYPE_DATETIME } = temporal.api.enums.v1.IndexedValueType;
const types = { KEYWORD: INDEXED_VALUE_TYPE_KEYWORD, DATETIME: INDEXED_VALUE_TYPE_DATETIME };

/** A server of one's own whose time can be skipped: one for a test file, ended by `teardown`. */
export async function startTimeSkipping(): Promise<TestWorkflowEnvironment> {
  const testServer = inject('testServer');
  if ('error' in testServer) throw new Error(testServer.error);
  const executable = { type: 'existing-path', path: testServer.path } as const;
  const environment = await patiently(() =>
    TestWorkflowEnvironment.createTimeSkipping({ server: { executable } }),
  );
  // This server can add search attributes but not list them, so `ensureSearchAttributes` is no use here.
  await environment.connection.operatorService.addSearchAttributes({
    namespace: 'default',
    searchAttributes: Object.fromEntries(searchAttributes.map(({ name, type }) => [name, types[type]])),
  });
  return environment;
}

/** The SDK gives the server five seconds, in which a busy machine may not start a Java program. */
async function patiently<Started>(start: () => Promise<Started>, triesLeft = 12): Promise<Started> {
  try {
    return await start();
  } catch (error) {
    if (triesLeft <= 1) throw error;
    return patiently(start, triesLeft - 1);
  }
}
