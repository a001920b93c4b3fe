import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArguments } from '../../dev/demo/arguments.ts';

const keyFile = join(mkdtempSync(join(tmpdir(), 'demo-')), 'api-key');
const read = (argv: string[], env: Record<string, string> = {}) =>
  readArguments(argv, { GATEHOUSE_API_KEY: 'from-env', ...env }, keyFile)!;

test('the url comes from the command line, PUBLIC_URL or PORT, in this order', () => {
  expect(read([]).url).toBe('http://localhost:3000');
  expect(read([], { PORT: '3900' }).url).toBe('http://localhost:3900');
  expect(read([], { PORT: '3900', PUBLIC_URL: 'https://shop.example/' }).url).toBe('https://shop.example');
  expect(read(['--url', 'http://127.0.0.1:4000'], { PUBLIC_URL: 'https://shop.example' }).url).toBe(
    'http://127.0.0.1:4000',
  );
});

test('the key comes from the command line, the environment or what npm start wrote', () => {
  expect(read(['--key', 'given'], { BOOTSTRAP_API_KEY: 'boot' }).key).toBe('given');
  expect(read([], { BOOTSTRAP_API_KEY: 'boot' }).key).toBe('from-env');
  expect(read([], { GATEHOUSE_API_KEY: '', BOOTSTRAP_API_KEY: 'boot' }).key).toBe('boot');
  expect(() => read([], { GATEHOUSE_API_KEY: '' })).toThrow(/^No API key: give --key/);
  writeFileSync(keyFile, 'from-file\n');
  expect(read([], { GATEHOUSE_API_KEY: '' }).key).toBe('from-file');
});

test('a file is meant from where the person stands', () => {
  expect(read(['mine.json'], { INIT_CWD: '/somewhere' }).file).toBe('/somewhere/mine.json');
  expect(read([]).file).toMatch(/dev\/demo\/businesses\.json$/);
});

test('what is not understood is said, with how to use it', () => {
  expect(() => read(['--ulr', 'x'])).toThrow(/--ulr[^]*npm run demo/);
  expect(() => read(['--url', 'localhost'])).toThrow('localhost is not an http address.');
  expect(readArguments(['--help'], {})).toBeUndefined();
});
