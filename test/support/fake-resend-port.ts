import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { freePort } from '../../dev/ports.ts';
import type { Answer } from './fake-resend-rules.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

export const write = (response: ServerResponse, { status, body, headers }: Answer): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
};

/** A server on 127.0.0.1 that can close its port and open the same one again. */
export async function openPort(handler: Handler, wanted = 0) {
  let server: Server;
  const open = (port: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server = createServer(
        (request, response) => void handler(request, response).catch(() => request.socket.destroy()),
      );
      server.once('error', reject).listen(port, '127.0.0.1', () => resolve());
    });
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  // None of those that the system gives to outgoing connections: it has to be free when it is opened again.
  await open(wanted || (await freePort()));
  const { port } = server!.address() as AddressInfo;
  return { port, close, reopen: async () => void (server.listening || (await open(port))) };
}
