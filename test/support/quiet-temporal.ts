import { DefaultLogger, makeTelemetryFilterString, Runtime } from '@temporalio/worker';

// A process has one runtime, made at its first use: imported before anything that uses it.
Runtime.install({
  logger: new DefaultLogger('WARN'),
  telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'ERROR' }) } },
});
