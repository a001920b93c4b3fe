import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder } from '../folders.ts';

export type Settings = { file: string; url: string; key: string; invite: string; fresh: boolean };

export const usage = `npm run demo -- [FILE.json] [--url URL] [--key KEY] [--invite TOKEN] [--fresh]

  FILE.json  businesses to bring in (default: dev/demo/businesses.json; its form: dev/demo/README.md)
  --url      where Gatehouse runs (default: PUBLIC_URL, else http://localhost:$PORT, PORT being 3000)
  --key      API key of staff (default: GATEHOUSE_API_KEY, BOOTSTRAP_API_KEY, or what npm start wrote)
  --invite   invite to sign up with (default: demo)
  --fresh    new addresses: adds a plus-tag to each`;

type Environment = Record<string, string | undefined>;

const sample = join(import.meta.dirname, 'businesses.json');

/** What the command line and the environment say; undefined where help was asked for. */
export function readArguments(argv: string[], env: Environment, keyFile = join(dataFolder, 'api-key')) {
  const { values, positionals } = parse(argv);
  if (values.help) return undefined;
  if (positionals.length > 1) throw new Error(`One file at a time, please.\n\n${usage}`);
  const settings: Settings = {
    file: positionals[0] === undefined ? sample : resolve(startedIn(env), positionals[0]),
    url: urlOf(values.url || env['PUBLIC_URL'] || `http://localhost:${env['PORT'] || 3000}`),
    key: values.key || env['GATEHOUSE_API_KEY'] || env['BOOTSTRAP_API_KEY'] || keyIn(keyFile),
    invite: values.invite,
    fresh: values.fresh,
  };
  return settings;
}

function parse(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        key: { type: 'string' },
        invite: { type: 'string', default: 'demo' },
        fresh: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\n${usage}`, { cause: error });
  }
}

/** Both npm and dev/bootstrap.mjs change to the project's folder; the file is meant from where the person is. */
const startedIn = (env: Environment): string => env['INIT_CWD'] ?? env['PWD'] ?? process.cwd();

function urlOf(text: string): string {
  if (!URL.canParse(text) || !/^https?:/.test(text)) throw new Error(`${text} is not an http address.`);
  return text.replace(/\/+$/, '');
}

function keyIn(file: string): string {
  const key = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (!key)
    throw new Error(
      'No API key: give --key, set GATEHOUSE_API_KEY, or run npm start first, which makes one.',
    );
  return key;
}
