import type { TestProject } from 'vitest/node';
import { startTemporaryPostgres } from '../dev/postgres/temporary.ts';
import { findTestServer } from '../dev/temporal/test-server.ts';
import { createTemplate } from './support/template.ts';
import { bundleWorkflows, startTemporaryTemporal } from './support/servers.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Ends with a slash, after which comes the name of a database. */
    databaseServerUrl: string;
    temporalAddress: string;
    workflowBundlePath: string;
    testServer: { path: string } | { error: string };
  }
}

/** What all test files share: started once for a run, and thrown away with it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const servers = await Promise.all([startTemporaryPostgres(), startTemporaryTemporal()]);
  const [postgres, temporal] = servers;
  const tearDown = async () => void (await Promise.all(servers.map((server) => server.end())));
  try {
    await createTemplate(postgres.serverUrl);
    project.provide('databaseServerUrl', postgres.serverUrl);
    project.provide('temporalAddress', temporal.address);
    project.provide('workflowBundlePath', await bundleWorkflows(temporal.folder));
    project.provide('testServer', await findTestServerOrError());
  } catch (error) {
    await tearDown();
    throw error;
  }
  return tearDown;
}

/** Only the tests that skip time need it: the others run without Java. */
async function findTestServerOrError(): Promise<{ path: string } | { error: string }> {
  try {
    return { path: await findTestServer() };
  } catch (error) {
    return { error: String(error) };
  }
}
