import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

// Below the range that systems take outgoing connections from: there a client that tries again and again to
// reach a server that is down may end up holding its port.
const lowest = 20_000;
const highest = 29_999;

export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}

export async function freePort(taken: number[] = []): Promise<number> {
  for (;;) {
    const port = randomInt(lowest, highest + 1);
    if (!taken.includes(port) && (await isFree(port))) return port;
  }
}
