import { DefaultLogger, makeTelemetryFilterString, Runtime, type LogEntry } from '@temporalio/worker';

// Tests of outages let mails fail and workers die on purpose, hundreds of times.
const isExpected = ({ meta }: LogEntry): boolean =>
  ['MailNotSent', 'OnPurpose'].includes((meta?.['error'] as { type?: string } | undefined)?.type ?? '');

const print = (entry: LogEntry): void => {
  if (!isExpected(entry)) console.warn(entry.message, entry.meta);
};

// A process has one runtime, made at its first use: imported before anything that uses it.
Runtime.install({
  logger: new DefaultLogger('WARN', print),
  telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'ERROR' }) } },
});
