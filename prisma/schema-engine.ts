import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';

const datamodel = 'datasource db {\n  provider = "postgresql"\n}\n';

type Imports = Record<string, unknown>;
type Instance = { exports: { __wbindgen_start: () => void } };
// Only the browser's types know it.
const { WebAssembly } = globalThis as unknown as {
  WebAssembly: {
    instantiate: (bytes: Uint8Array, imports: Record<string, Imports>) => Promise<{ instance: Instance }>;
  };
};

let loaded: Promise<void> | undefined;

/**
 * Prisma's schema engine as WebAssembly: the same code as its command line runs, without the binary that the
 * command line downloads.
 */
export async function createSchemaEngine(
  database: SqlMigrationAwareDriverAdapterFactory,
): Promise<SchemaEngine> {
  await (loaded ??= load());
  const adapter = bindMigrationAwareSqlAdapterFactory(database);
  return bindings.SchemaEngine.new({ datamodels: [['schema.prisma', datamodel]] }, () => {}, adapter);
}

/** By hand, because Node can't import a .wasm file as the package's own entry point does. */
async function load(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = readFileSync(entry.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': importsOfEngine() });
  (bindings as unknown as { __wbg_set_wasm: (exports: unknown) => void }).__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

/** The engine leaves a timer of 10 s behind, which would keep a process that has nothing else to do. */
function importsOfEngine(): Imports {
  const all = bindings as unknown as Imports;
  const timer = Object.keys(all).find((name) => name.startsWith('__wbg_setTimeout_'));
  const unreferenced = (work: () => void, delayMs: number) => setTimeout(work, delayMs).unref();
  return timer ? { ...all, [timer]: unreferenced } : all;
}
