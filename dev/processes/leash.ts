import { spawn } from 'node:child_process';
import type { Socket } from 'node:net';

const script = `
read -r word && exit
kill "-$1" "$2" || exit
for second in $(seq 30); do sleep 1; kill -0 "$2" || exit; done
kill -KILL "$2"`;

/**
 * Ends a process when ours is killed and can't do it itself: a shell outside our process group waits on a pipe
 * that only we hold open. The returned function lets the process off.
 */
export function leash(pid: number, signal: NodeJS.Signals): () => void {
  const args = ['-c', script, 'leash', signal.replace('SIG', ''), String(pid)];
  const shell = spawn('sh', args, { cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  shell.on('error', () => {});
  shell.stdin.on('error', () => {});
  shell.unref();
  (shell.stdin as Socket).unref();
  return () => shell.stdin.end('done\n');
}
