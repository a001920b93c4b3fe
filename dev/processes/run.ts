import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { leash } from './leash.ts';
import { keepLines } from './print.ts';

export type Program = {
  name: string;
  file: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
  uid?: number;
  gid?: number;
  stopSignal: NodeJS.Signals;
  logFile: string;
  /** Names the process to the next run, should this one be killed. */
  pidFile?: string;
  printErrors?: boolean;
};

export type Running = {
  exited: Promise<string>;
  stop: () => Promise<unknown>;
  kill: () => void;
};

/** Starts a program outside our process group, so that Ctrl-C reaches us alone and we end things in order. */
export function run(program: Program): Running {
  const child = launch(program);
  const release = child.pid === undefined ? () => {} : leash(child.pid, program.stopSignal);
  if (program.pidFile && child.pid) writeFileSync(program.pidFile, `${child.pid}\n`);
  const exited = exitOf(child).finally(() => {
    release();
    if (program.pidFile) rmSync(program.pidFile, { force: true });
  });
  return {
    exited,
    stop: () => (child.kill(program.stopSignal), exited),
    kill: () => void child.kill('SIGKILL'),
  };
}

function launch(program: Program): ChildProcess {
  mkdirSync(dirname(program.logFile), { recursive: true });
  const log = openSync(program.logFile, 'a');
  const { file, args, name } = program;
  const child = spawn(file, args, {
    env: program.env ?? process.env,
    ...(program.uid !== undefined && { uid: program.uid }),
    ...(program.gid !== undefined && { gid: program.gid }),
    detached: true,
    stdio: program.printErrors ? ['ignore', 'pipe', 'pipe'] : ['ignore', log, log],
  });
  closeSync(log);
  if (child.stdout) keepLines(name, 'out', child.stdout, program.logFile);
  if (child.stderr) keepLines(name, 'err', child.stderr, program.logFile);
  return child;
}

function exitOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ? `killed by ${signal}` : `exit code ${code}`));
  });
}
