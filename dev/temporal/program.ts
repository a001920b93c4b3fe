import { searchAttributes } from '../../contract/search-attributes.ts';
import type { KeptProgram } from '../processes/keep-running.ts';
import { hasNamespace } from './ready.ts';

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

const cliNames = { KEYWORD: 'Keyword', DATETIME: 'Datetime' } as const;

// What an idle server waits between two looks at its queues is what a person waits; measured in bench/.
const dynamicConfig = {
  'history.transferProcessorMaxPollRPS': '2000',
  'history.timerProcessorMaxPollRPS': '200',
  'matching.numTaskqueueReadPartitions': '1',
  'matching.numTaskqueueWritePartitions': '1',
  'system.enableActivityEagerExecution': 'true',
  // A workflow that is erased goes when the server has noted that its end was worked off; by itself it notes every 30 s.
  'history.transferProcessorUpdateAckInterval': '"2s"',
  'history.visibilityProcessorUpdateAckInterval': '"2s"',
};

/** SQLite keeps 2 MiB by itself: less than a hundred registrations, of 24 kB each. */
const cacheKiB = 65_536;

/** Temporal's development server on loopback with its state in a file, as a program to be kept running. */
export function temporalProgram(options: TemporalOptions): KeptProgram {
  const { pidFile } = options;
  return {
    name: 'Temporal',
    file: options.file,
    args: argumentsFor(options),
    env: { ...withoutTemporalSettings(process.env), GOGC: '400' },
    stopSignal: 'SIGTERM',
    logFile: options.logFile,
    ...(pidFile && { pidFile }),
    startAttempts: 3,
    isReady: () => hasNamespace(`127.0.0.1:${options.port}`),
  };
}

function argumentsFor({ databaseFile, port, uiPort, synchronous = 'FULL' }: TemporalOptions): string[] {
  const network = `--ip 127.0.0.1 --port ${port} ${uiPort ? `--ui-port ${uiPort}` : '--headless'}`.split(' ');
  const pragmas = { journal_mode: 'WAL', synchronous, cache_size: `-${cacheKiB}`, temp_store: 'memory' };
  const attributes = searchAttributes.map(({ name, type }) => [name, cliNames[type]] as const);
  return ['server', 'start-dev', '--log-level', 'error', '--db-filename', databaseFile].concat(
    network,
    pairs('--sqlite-pragma', Object.entries(pragmas)),
    pairs('--search-attribute', attributes),
    pairs('--dynamic-config-value', Object.entries(dynamicConfig)),
  );
}

const pairs = (flag: string, values: (readonly [string, string])[]): string[] =>
  values.flatMap(([name, value]) => [flag, `${name}=${value}`]);

/** The command line reads the variables of a client too, and would mix them into the server that it starts. */
export function withoutTemporalSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('TEMPORAL_')));
}
