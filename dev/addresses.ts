import { join, relative } from 'node:path';
import { dataFolder, projectFolder } from './folders.ts';

/** What to open, in a short aligned list. */
export function addresses(env: NodeJS.ProcessEnv): string {
  const url = `http://localhost:${env['PORT']}`;
  const lines = [
    ['Sign-up', `${url}/join/demo`],
    ['Console', `${url}/console`],
    ...(env['MAIL_TRANSPORT'] === 'outbox' ? [['Outbox', `${url}/dev/mail`]] : []),
    ['API reference', `${url}/docs`],
    ...(env['TEMPORAL_UI_URL'] ? [['Temporal UI', env['TEMPORAL_UI_URL']]] : []),
    ['API key', keyAddress(env)],
  ];
  const list = lines.map(([name = '', address = '']) => `  ${name.padEnd(15)}${address}`);
  return ['', 'Gatehouse runs. Ctrl-C stops it.', '', ...list, ''].join('\n');
}

const keyAddress = (env: NodeJS.ProcessEnv): string =>
  process.env['BOOTSTRAP_API_KEY'] === env['BOOTSTRAP_API_KEY']
    ? 'what BOOTSTRAP_API_KEY says'
    : relative(projectFolder, join(dataFolder, 'api-key'));
