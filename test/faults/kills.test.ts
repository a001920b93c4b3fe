import { Client, Connection } from '@temporalio/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase } from '../../prisma/client.ts';
import { startFakeResend, type FakeResend } from '../support/fake-resend.ts';
import { createCaller } from '../support/persistent-caller.ts';
import { startSystem, type Part, type System } from '../support/system.ts';
import { fates, live, type Fate } from './people.ts';

const parts: Part[] = ['worker', 'api', 'temporal', 'postgres'];
const kills = 12;
// `PEOPLE` for more of them, which meet more kills each.
const people = Number(process.env['PEOPLE'] ?? 20);
/** So much is done between two kills that each one hits something else. */
const stepsBetweenKills = 7;

let resend: FakeResend;
let system: System;

beforeAll(async () => {
  resend = await startFakeResend();
  system = await startSystem({ env: { RESEND_API_KEY: resend.apiKey, RESEND_BASE_URL: resend.url } });
});
afterAll(async () => {
  await system.stop();
  await resend.close();
});

const fateOf = (person: number): Fate =>
  (['active', 'active', 'rejected', 'withdrawn'] as const)[person % 4] ?? 'active';

test('every registration ends where it should, with exactly its mails, whatever is killed on the way', async () => {
  let steps = 0;
  const world = {
    call: createCaller(system.url, system.key),
    accepted: resend.accepted,
    stepDone: () => {
      steps += 1;
    },
  };
  const names = Array.from({ length: people }, (_, person) => `person.${person}@kills.example`);
  const lives = Promise.all(names.map((email, person) => live(world, email, fateOf(person))));
  let over = false;
  const ended = lives.finally(() => {
    over = true;
  });
  // Looked at below; until then nobody may call it unhandled.
  ended.catch(() => {});
  for (let kill = 0; kill < kills; kill += 1) {
    const enough = steps + stepsBetweenKills;
    await expect.poll(() => over || steps >= enough, { timeout: 120_000, interval: 20 }).toBe(true);
    // One that failed says why.
    if (over) await ended;
    expect(over, `all were through before kill ${kill + 1}`).toBe(false);
    await endOf(parts[kill % parts.length] ?? 'worker');
  }
  const ids = await ended.catch(tellWhoIsStuck);
  await allAreThrough(ids).catch(tellWhoIsStuck);

  const db = createDatabase(system.databaseUrl, 2);
  for (const [person, id] of ids.entries()) {
    const mails = await db.message.findMany({ where: { registrationId: id, to: names[person] ?? '' } });
    expect(mails.map(({ template }) => template).toSorted()).toEqual(fates[fateOf(person)]);
  }
  const messages = await db.message.findMany();
  await db.$disconnect();
  expect(messages.filter(({ state }) => state !== 'sent')).toEqual([]);
  expect(resend.accepted.map(({ key }) => key).toSorted()).toEqual(messages.map(({ id }) => id).toSorted());
}, 900_000);

/** One that is just being started again is waited for. */
async function endOf(part: Part): Promise<void> {
  await expect.poll(() => process.kill(system.pidOf(part), 'SIGKILL')).toBe(true);
}

async function toTemporal() {
  const connection = await Connection.connect({ address: system.temporalAddress });
  return { connection, workflow: new Client({ connection }).workflow };
}

/** How far those are who are not where they should be: the servers go with the test. */
async function tellWhoIsStuck(reason: unknown): Promise<never> {
  const db = createDatabase(system.databaseUrl, 2);
  const stuck = await db.registration.findMany({ where: { endedAt: null, stage: { not: 'active' } } });
  const { connection, workflow } = await toTemporal();
  for (const { id, stage, missing, missed } of stuck) {
    const timeline = await db.timelineEntry.findMany({
      where: { registrationId: id },
      orderBy: { n: 'asc' },
    });
    const { raw } = await workflow.getHandle(id).describe();
    const { events } = await workflow.getHandle(id).fetchHistory();
    const lines = timeline.map(({ n, what, at, messageKey }) => [n, what, at, messageKey]);
    console.error(JSON.stringify({ id, stage, missing, missed, lines, pending: raw.pendingActivities }));
    console.error(JSON.stringify(events?.slice(-30)));
  }
  await connection.close();
  await db.$disconnect();
  throw reason;
}

/** A workflow is over only when its last mail has gone. */
async function allAreThrough(ids: string[]): Promise<void> {
  const { connection, workflow } = await toTemporal();
  for (const id of ids)
    await expect
      .poll(async () => (await workflow.getHandle(id).describe()).status.name, { timeout: 120_000 })
      .toBe('COMPLETED');
  await connection.close();
}
