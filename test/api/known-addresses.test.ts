import { beforeAll, expect, test } from 'vitest';
import { newId } from '../../contract/derive/keyed.ts';
import { approvedGroupId } from '../../contract/ids.ts';
import { someDetails } from '../support/factories.ts';
import { useApi } from '../support/api.ts';

const running = useApi();
const tries = 1000;
/** Half of those who are known are customers, the others applicants. */
const known: string[] = [];
const unknown = Array.from({ length: tries }, (_, n) => `stranger.${n}@probe.example`);

const signUp = (email: string) =>
  running.call('POST', '/v1/registrations', { as: null, json: { invite: 'demo', email } });

beforeAll(async () => {
  const { db } = running;
  const { company, contact } = someDetails();
  const customers = Array.from({ length: tries / 2 }, (_, n) => `buyer.${n}@probe.example`);
  await db.customer.createMany({
    data: customers.map((email) => {
      const ids = { id: newId('cus'), siteId: 'site_demo', groupId: approvedGroupId };
      return { ...ids, email, company, contact, active: true };
    }),
  });
  const applicants = Array.from({ length: tries / 2 }, (_, n) => `waiting.${n}@probe.example`);
  for (const email of applicants) await signUp(email);
  // As if the worker had begun with them, a while ago.
  await db.registration.updateMany({ data: { entries: 1, stage: 'reviewing' } });
  await db.code.updateMany({ data: { claimedAt: new Date(Date.now() - 120_000) } });
  for (const [n, email] of customers.entries()) known.push(email, applicants[n] ?? '');
}, 240_000);

type Probe = { tookMs: number; status: number; keys: string[]; headers: string[] };

async function probe(email: string): Promise<Probe> {
  const begun = performance.now();
  const { status, body, headers } = await signUp(email);
  return { tookMs: performance.now() - begun, status, keys: Object.keys(body), headers: [...headers.keys()] };
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

test('nobody can tell a known address from an unknown one, by the answer or by its time', async () => {
  const probes: { known: Probe[]; unknown: Probe[] } = { known: [], unknown: [] };
  // In turn, so that whatever else the machine does falls on both.
  for (let n = 0; n < tries; n += 1) {
    const both = [
      async () => probes.known.push(await probe(known[n] ?? '')),
      async () => probes.unknown.push(await probe(unknown[n] ?? '')),
    ];
    for (const next of n % 2 ? both : both.toReversed()) await next();
  }
  const shape = ({ status, keys, headers }: Probe) => JSON.stringify([status, keys, headers]);
  expect(new Set([...probes.known, ...probes.unknown].map(shape)).size).toBe(1);
  const times = (of: Probe[]) => median(of.map(({ tookMs }) => tookMs));
  console.log(`known ${times(probes.known).toFixed(1)} ms, unknown ${times(probes.unknown).toFixed(1)} ms`);
  expect(Math.abs(times(probes.known) / times(probes.unknown) - 1)).toBeLessThan(0.25);
}, 300_000);
