import { DefaultLogger, Runtime } from '@temporalio/worker';

// A process has one runtime, made at its first use: imported before anything that uses it.
Runtime.install({ logger: new DefaultLogger('WARN') });
