import { TestWorkflowEnvironment } from '@temporalio/testing';
import { temporal } from '@temporalio/proto';
import { inject } from 'vitest';
import { searchAttributes } from '../../dev/temporal/program.ts';

const { IndexedValueType } = temporal.api.enums.v1;
const types = { Keyword: IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD, Datetime: IndexedValueType.INDEXED_VALUE_TYPE_DATETIME };

/** A server of one's own whose time can be skipped: one for a test file, ended by `teardown`. */
export async function startTimeSkipping(): Promise<TestWorkflowEnvironment> {
  const testServer = inject('testServer');
  if ('error' in testServer) throw new Error(testServer.error);
  const executable = { type: 'existing-path', path: testServer.path } as const;
  const environment = await TestWorkflowEnvironment.createTimeSkipping({ server: { executable } });
  await environment.connection.operatorService.addSearchAttributes({
    namespace: 'default',
    searchAttributes: Object.fromEntries(Object.entries(searchAttributes).map(([name, type]) => [name, types[type]])),
  });
  return environment;
}
