import { temporal } from '@temporalio/proto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };

const { History } = temporal.api.history.v1;
type History = temporal.api.history.v1.IHistory;

const folder = fileURLToPath(new URL('../histories/', import.meta.url));

/** Recorded histories by name; those of every release stay. */
export const recorded = (): { name: string; text: string }[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name.endsWith('.json'))
    .map(({ name }) => ({ name, text: readFileSync(folder + name, 'utf8') }));

/** Which process and which build it was. */
const ofNoInterest = ['identity', 'binaryChecksum'];

export function record(name: string, history: History): void {
  mkdirSync(folder, { recursive: true });
  const file = `${packageJson.version} ${name}`.replaceAll(/[^\w.]+/g, '-');
  const json = History.toObject(History.fromObject(history), { longs: String, enums: String, bytes: String });
  const text = JSON.stringify(json, (key, value: unknown) =>
    ofNoInterest.includes(key) ? 'recorded' : value,
  );
  writeFileSync(`${folder}${file}.json`, `${text}\n`);
}

export const historyOf = (text: string): History => History.fromObject(JSON.parse(text) as object);

/** All that a history says, its payloads decoded. */
export const readable = (text: string): string =>
  JSON.stringify(JSON.parse(text), (key, value: unknown) =>
    key === 'data' && typeof value === 'string' ? Buffer.from(value, 'base64').toString() : value,
  );
