import type { IncomingMessage } from 'node:http';
import type { Fault } from './fake-resend-faults.ts';
import { openPort, read, write } from './fake-resend-port.ts';
import { startFakeResend } from './fake-resend.ts';

// The fake Resend as its own process. Settings as JSON in the first argument; it prints one line of JSON:
// `port` and `url` stand for Resend (and answer GET /accepted); `control` lives on while Resend's port is
// closed and answers GET /accepted, POST /fault {name, times?, every?} and POST /forget-keys.
const fake = await startFakeResend(JSON.parse(process.argv[2] ?? '{}'));

async function answer(request: IncomingMessage): Promise<object> {
  if (request.url === '/accepted') return fake.accepted;
  if (request.url === '/forget-keys') fake.forgetKeys();
  if (request.url === '/fault') {
    const { name, ...options } = JSON.parse(await read(request)) as Fault;
    await fake.fault(name, options);
  }
  return { requests: fake.requests(), accepted: fake.accepted.length };
}

const { port } = await openPort(async (request, response) =>
  write(response, { status: 200, body: await answer(request) }),
);
console.log(
  JSON.stringify({
    port: Number(new URL(fake.url).port),
    url: fake.url,
    control: `http://127.0.0.1:${port}`,
  }),
);
