import { appendFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

const saysError = /\[(ERROR|FATAL)\]|"level":\s*("(error|fatal)"|[56]0\b)/i;
const saysLess = /\[(TRACE|DEBUG|INFO|WARN)\]|"level":\s*("(trace|debug|info|warn)"|[1234]0\b)/i;

/** Loggers write their milder lines to the error stream too: what names its level is judged by it. */
export function isErrorLine(line: string, stream: 'out' | 'err'): boolean {
  return saysError.test(line) || (stream === 'err' && !saysLess.test(line));
}

/** Keeps every line in the log file, and shows errors on the console after the name of the process. */
export function keepLines(name: string, stream: 'out' | 'err', from: Readable, logFile: string): void {
  createInterface({ input: from }).on('line', (line) => {
    appendFileSync(logFile, `${line}\n`);
    if (line.trim() && isErrorLine(line, stream)) console.error(`${name}: ${line}`);
  });
}
