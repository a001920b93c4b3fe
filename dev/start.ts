import { applyMigrations } from '../prisma/migrate.ts';
import { seed } from '../prisma/seed.ts';
import { addresses } from './addresses.ts';
import { withProgress } from './bootstrap/progress.mjs';
import { claimFolder, portFrom, requireFreePort } from './claim.ts';
import { providePostgres, provideTemporal, stopLeftOverServers, type Provided } from './embedded.ts';
import { createEnding } from './ending.ts';
import { dataFolder, makeDataFolder } from './folders.ts';
import { startApi, startWorker, stopLeftOverParts } from './parts.ts';
import { passwordForFirstAdmin } from './first-admin.ts';
import { ensurePages } from './pages.ts';
import { loadSettings, type Settings } from './settings.ts';

const ending = createEnding();

try {
  const port = portFrom(process.env['PORT']);
  await takePlace(port);
  await ensurePages();
  const { env, isOurTemporal } = await withProgress('Starting Postgres and Temporal', () =>
    startServers(port),
  );
  // Made here, where a person reads it: what the API says goes to a file.
  const password = await passwordForFirstAdmin(env['DATABASE_URL'] ?? '');
  const withAdmin = { ...env, ...(password && { ADMIN_PASSWORD: password }) };
  await withProgress('Starting Gatehouse', () => startParts(withAdmin, isOurTemporal));
  console.log(addresses(env, password));
} catch (error) {
  // What breaks because somebody stopped it is no news.
  if (!ending.hasBegun()) console.error(error instanceof Error ? error.message : error);
  await ending.end(1);
}

/** Refuses before anything starts, and clears away what a killed run left. */
async function takePlace(port: number): Promise<void> {
  makeDataFolder();
  const release = await claimFolder(dataFolder, `http://localhost:${port}`);
  process.on('exit', release);
  await stopLeftOverParts();
  await requireFreePort(port);
  await stopLeftOverServers();
}

async function startServers(port: number): Promise<{ env: NodeJS.ProcessEnv; isOurTemporal: boolean }> {
  const settings = await loadSettings(dataFolder);
  const [postgres, temporal] = await Promise.all([
    untilReady(providePostgres(settings)),
    untilReady(provideTemporal(settings)),
  ]);
  const env = { ...process.env, ...temporal.env, ...postgres.env, ...defaults(port, settings) };
  const databaseUrl = env['DATABASE_URL'] ?? '';
  await applyMigrations(databaseUrl);
  await seed(databaseUrl);
  return { env, isOurTemporal: temporal.kept !== undefined };
}

async function untilReady(providing: Promise<Provided>): Promise<Provided> {
  const provided = await providing;
  ending.add(provided.kept);
  await provided.kept?.ready;
  return provided;
}

function defaults(port: number, { apiKey, storeKey }: Settings): NodeJS.ProcessEnv {
  const { PUBLIC_URL, BOOTSTRAP_API_KEY, STORE_API_KEY, DEMO_STORE, MAIL_TRANSPORT, RESEND_API_KEY } =
    process.env;
  return {
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: PUBLIC_URL || `http://localhost:${port}`,
    BOOTSTRAP_API_KEY: BOOTSTRAP_API_KEY || apiKey,
    // Without a key there is no demo storefront.
    STORE_API_KEY: DEMO_STORE === 'off' ? '' : STORE_API_KEY || storeKey,
    MAIL_TRANSPORT: MAIL_TRANSPORT || (RESEND_API_KEY ? 'resend' : 'outbox'),
  };
}

async function startParts(env: NodeJS.ProcessEnv, isOurTemporal: boolean): Promise<void> {
  const worker = startWorker(env, isOurTemporal);
  ending.add(worker);
  const api = startApi(env);
  ending.add(api);
  await Promise.all([worker.ready, api.ready]);
}
