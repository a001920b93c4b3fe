import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { freePort } from '../../dev/ports.ts';
import { runSql } from '../../dev/postgres/database.ts';
import { placeForData } from '../../dev/postgres/place.ts';
import { databaseUrl, postgresProgram, type PostgresOptions } from '../../dev/postgres/program.ts';
import { commandLineOf } from '../../dev/processes/identity.ts';
import { keepRunning, type Kept } from '../../dev/processes/keep-running.ts';
import { readPid } from '../../dev/processes/orphans.ts';

let options: PostgresOptions;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-test-'));
  chmodSync(folder, 0o711);
  const [data, logFile] = [placeForData(join(folder, 'data')), join(folder, 'postgres.log')];
  options = { folder: data, port: await freePort(), password: 'test', logFile, settings: ['fsync=off'] };
  return () => rmSync(folder, { recursive: true, force: true });
});

test('a Postgres that a killed run left behind is stopped, and its data are there', async () => {
  const first = await start();
  await runSql(databaseUrl(options, 'gatehouse'), 'CREATE TABLE kept (id int)');
  await first.stop();
  const orphan = await leaveBehind();
  await start();
  expect(commandLineOf(orphan)).toBeUndefined();
  expect(await runSql(databaseUrl(options, 'gatehouse'), 'SELECT count(*)::int AS rows FROM kept')).toEqual([
    { rows: 0 },
  ]);
});

test('a pid file that names a stranger does not keep Postgres from starting', async () => {
  await (await start()).stop();
  const { uid, gid } = await postgresProgram(options);
  const stranger = spawn('sleep', ['60'], {
    ...(uid !== undefined && { uid }),
    ...(gid !== undefined && { gid }),
  });
  onTestFinished(() => void stranger.kill());
  writeFileSync(join(options.folder, 'postmaster.pid'), `${stranger.pid}\n${options.folder}\n`);
  await start();
  expect(stranger.exitCode).toBeNull();
});

test('a killed Postgres is started again at the same address', async () => {
  await start();
  const pid = readPid(join(options.folder, 'postmaster.pid')) ?? 0;
  process.kill(pid, 'SIGKILL');
  await expect
    .poll(() => runSql(databaseUrl(options, 'gatehouse'), 'SELECT 1 AS up'), { timeout: 20_000 })
    .toEqual([{ up: 1 }]);
  expect(readPid(join(options.folder, 'postmaster.pid'))).not.toBe(pid);
});

async function start(): Promise<Kept> {
  const kept = keepRunning(await postgresProgram(options));
  onTestFinished(async () => void (await kept.stop()));
  await kept.ready;
  return kept;
}

/** Without a leash, as after a run of which everything was killed but Postgres. */
async function leaveBehind(): Promise<number> {
  const { file, args, uid, gid, isReady } = await postgresProgram(options);
  const user = { ...(uid !== undefined && { uid }), ...(gid !== undefined && { gid }) };
  const orphan = spawn(file, args, { ...user, env: {}, stdio: 'ignore', detached: true });
  await expect.poll(() => isReady().catch(() => false), { timeout: 20_000 }).toBe(true);
  return orphan.pid ?? 0;
}
