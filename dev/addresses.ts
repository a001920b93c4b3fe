import { join, relative } from 'node:path';
import { dataFolder, projectFolder } from './folders.ts';

/** What to open, in a short aligned list; the first admin's password, where one was made, this once. */
export function addresses(env: NodeJS.ProcessEnv, password?: string): string {
  const url = `http://localhost:${env['PORT']}`;
  const lines = [
    ['Sign-up', `${url}/join/demo`],
    ...(env['STORE_API_KEY'] ? [['Demo store', `${url}/store`]] : []),
    ['Console', `${url}/console`],
    ...(env['MAIL_TRANSPORT'] === 'outbox' ? [['Outbox', `${url}/dev/mail`]] : []),
    ['API reference', `${url}/docs`],
    ...(env['TEMPORAL_UI_URL'] ? [['Temporal UI', env['TEMPORAL_UI_URL']]] : []),
    ['API key', keyAddress(env)],
    ...(password ? [['First sign-in', `${env['ADMIN_EMAIL'] || firstAdmin}, password ${password}`]] : []),
  ];
  const list = lines.map(([name = '', address = '']) => `  ${name.padEnd(15)}${address}`);
  return ['', 'Gatehouse runs. Ctrl-C stops it.', '', ...list, ''].join('\n');
}

/** As in env.ts. */
const firstAdmin = 'admin@gatehouse.example';

const keyAddress = (env: NodeJS.ProcessEnv): string =>
  process.env['BOOTSTRAP_API_KEY'] === env['BOOTSTRAP_API_KEY']
    ? 'what BOOTSTRAP_API_KEY says'
    : relative(projectFolder, join(dataFolder, 'api-key'));
