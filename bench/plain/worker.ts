import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { fileURLToPath } from 'node:url';
import * as activities from './activities.ts';

/** A worker with the SDK's defaults. */
Runtime.install({ logger: new DefaultLogger('WARN') });
const connection = await NativeConnection.connect({ address: process.env['TEMPORAL_ADDRESS'] ?? '' });
const workflowsPath = fileURLToPath(new URL('./workflow.ts', import.meta.url));
const worker = await Worker.create({ connection, taskQueue: 'plain', workflowsPath, activities });
await worker.run();
await connection.close();
