import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { leash } from './leash.ts';
import { keepLines } from './print.ts';
import { rotate } from './rotate.ts';

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

/** Longer than a worker waits for its activities. */
const patienceMs = 45_000;

export type Running = {
  pid: number;
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
    pid: child.pid ?? 0,
    exited,
    stop: () => stop(child, program.stopSignal, exited),
    kill: () => void child.kill('SIGKILL'),
  };
}

function stop(child: ChildProcess, signal: NodeJS.Signals, exited: Promise<unknown>): Promise<unknown> {
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  return exited.finally(() => clearTimeout(timer));
}

function launch(program: Program): ChildProcess {
  mkdirSync(dirname(program.logFile), { recursive: true });
  rotate(program.logFile);
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
