import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { createFaults, faultAnswers, type Fault, type FaultName } from './fake-resend-faults.ts';
import { createKeys } from './fake-resend-keys.ts';
import { openPort, read, write } from './fake-resend-port.ts';
import { createRate } from './fake-resend-rate.ts';
import { bodyFault, headersFault, refusal, type Answer } from './fake-resend-rules.ts';

export type Accepted = { key: string | undefined; body: Record<string, unknown>; at: number; id: string };

export type FakeResendSettings = {
  apiKey?: string;
  port?: number;
  /** Requests a second before 429; none without it. The real service allows 2. */
  perSecond?: number;
  /** How long a request is under way. */
  takesMs?: number;
};

export type FakeResend = {
  url: string;
  apiKey: string;
  /** What would have been sent, in order: each entry is one mail that leaves. */
  accepted: Accepted[];
  /** Requests that arrived, whatever became of them. */
  requests: () => number;
  fault: (name: FaultName, options?: Omit<Fault, 'name'>) => Promise<void>;
  forgetKeys: () => void;
  close: () => Promise<void>;
};

const parse = (body: string): Record<string, unknown> => {
  try {
    return Object(JSON.parse(body)) as Record<string, unknown>;
  } catch {
    return {};
  }
};

/** Resend on 127.0.0.1: it checks what the real one checks, fails on demand, and counts what it took. */
export async function startFakeResend(settings: FakeResendSettings = {}): Promise<FakeResend> {
  const { apiKey = 're_test', perSecond = Infinity, takesMs = 0 } = settings;
  const accepted: Accepted[] = [];
  const faults = createFaults();
  const keys = createKeys();
  const rate = createRate(perSecond);
  let requests = 0;

  async function take(key: string | undefined, text: string): Promise<Answer> {
    const body = parse(text);
    const wrong = bodyFault(body);
    if (wrong) return wrong;
    const known = key && keys.open(key, text);
    if (known) return known;
    await sleep(takesMs);
    const answer = { status: 200, body: { id: randomUUID() } };
    accepted.push({ key, body, at: Date.now(), id: answer.body.id });
    if (key) keys.close(key, answer);
    return answer;
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'GET' && request.url === '/accepted')
      return write(response, { status: 200, body: accepted });
    requests += 1;
    const fault = faults.next();
    const text = await read(request);
    if (fault === 'blackHole') return;
    if (fault === 'html')
      return void response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>');
    const early = faultAnswers[fault] ?? rate() ?? headersFault(request.headers, apiKey);
    if (early) return write(response, early);
    if (request.method !== 'POST' || request.url !== '/emails')
      return write(response, refusal(404, 'not_found'));
    const answer = await take(request.headers['idempotency-key'] as string | undefined, text);
    if (fault === 'acceptedNoAnswer') return;
    if (fault === 'acceptedResponseLost') return void request.socket.destroy();
    write(response, answer);
  }

  const port = await openPort(handle, settings.port);

  return {
    url: `http://127.0.0.1:${port.port}`,
    apiKey,
    accepted,
    requests: () => requests,
    forgetKeys: keys.forget,
    close: port.close,
    async fault(name, options = {}) {
      faults.set({ name, ...options });
      await (name === 'refused' ? port.close() : port.reopen());
    },
  };
}
