import { Connection } from '@temporalio/client';
import type { KeptProgram } from '../processes/keep-running.ts';
import { stopOrphan } from '../processes/orphans.ts';

export type TemporalOptions = {
  /** The command line, from `findServer`. */
  file: string;
  databaseFile: string;
  port: number;
  uiPort?: number;
  logFile: string;
  pidFile?: string;
  /** SQLite's; FULL survives a loss of power, OFF is for state that may be lost. */
  synchronous?: 'FULL' | 'OFF';
};

export const searchAttributes = { Stage: 'Keyword', Site: 'Keyword', Country: 'Keyword', DueAt: 'Datetime' } as const;

// What an idle server waits between two looks at its queues is what a person waits; measured in bench/.
const dynamicConfig = {
  'history.transferProcessorMaxPollRPS': '2000',
  'history.timerProcessorMaxPollRPS': '200',
  'matching.numTaskqueueReadPartitions': '1',
  'matching.numTaskqueueWritePartitions': '1',
  'system.enableActivityEagerExecution': 'true',
};

/** Temporal's development server on loopback with its state in a file, as a program to be kept running. */
export async function temporalProgram(options: TemporalOptions): Promise<KeptProgram> {
  const { pidFile } = options;
  if (pidFile) await stopOrphan(pidFile, options.databaseFile, 'SIGTERM');
  return {
    name: 'Temporal',
    file: options.file,
    args: argumentsFor(options),
    env: { ...withoutTemporalSettings(process.env), GOGC: '400' },
    stopSignal: 'SIGTERM',
    logFile: options.logFile,
    ...(pidFile && { pidFile }),
    startAttempts: 3,
    isReady: () => isReady(`127.0.0.1:${options.port}`),
  };
}

function argumentsFor({ databaseFile, port, uiPort, synchronous = 'FULL' }: TemporalOptions): string[] {
  return [
    ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--log-level', 'error'],
    ...(uiPort ? ['--ui-port', String(uiPort)] : ['--headless']),
    ...['--db-filename', databaseFile],
    ...['--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', `synchronous=${synchronous}`],
    ...pairs('--search-attribute', searchAttributes),
    ...pairs('--dynamic-config-value', dynamicConfig),
  ];
}

const pairs = (flag: string, values: Record<string, string>): string[] =>
  Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);

/** The command line reads the variables of a client too, and would mix them into the server that it starts. */
export function withoutTemporalSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('TEMPORAL_')));
}

/** The server answers before it has its namespace: only then can anything start. */
async function isReady(address: string): Promise<boolean> {
  const connection = await Connection.connect({ address, connectTimeout: 2_000 });
  try {
    await connection.withDeadline(Date.now() + 2_000, () =>
      connection.workflowService.describeNamespace({ namespace: 'default' }),
    );
    return true;
  } finally {
    await connection.close();
  }
}
