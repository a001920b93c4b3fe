import type { Browser, BrowserContext, Page } from 'playwright-core';
import { givePassword } from '../../api/auth/passwords.ts';
import { createSignIn } from '../../api/auth/sign-in.ts';
import { newId } from '../../contract/derive/keyed.ts';
import type { Role } from '../../contract/rights.ts';
import { createDatabase, type Database } from '../../prisma/client.ts';
import { installationSecret } from '../../prisma/installation.ts';
import { startSystem, type System } from '../support/system.ts';
import { openBrowser } from './browser.ts';

const password = 'correct horse battery';

export type Console = {
  system: System;
  db: Database;
  browser: Browser;
  /** A page of a person with this role, who has signed in; each has cookies of their own. */
  openAs: (role: Role, path?: string, options?: Parameters<Browser['newContext']>[0]) => Promise<Page>;
  stop: () => Promise<void>;
};

/** Gatehouse with its pages and a browser, as a person has it. */
export async function startConsole(env: NodeJS.ProcessEnv = {}): Promise<Console> {
  const system = await startSystem({ env });
  const db = createDatabase(system.databaseUrl, 2);
  const people = await makePeople(db, system.url);
  const browser = await openBrowser();
  return {
    system,
    db,
    browser,
    openAs: async (role, path = '/console', options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        locale: 'en',
        ...options,
      });
      await signIn(context, system.url, people[role]);
      const page = await context.newPage();
      await page.goto(system.url + path);
      return page;
    },
    stop: async () => {
      await browser.close();
      await db.$disconnect();
      await system.stop();
    },
  };
}

/** The first admin is there already. */
async function makePeople(db: Database, publicUrl: string): Promise<Record<Role, string>> {
  const secret = await installationSecret(db);
  const auth = createSignIn({ db, secret, publicUrl, secureCookies: false });
  const people = { support: 'sam@bloom.example', procurement_manager: 'petra@bloom.example' } as const;
  for (const [role, email] of Object.entries(people)) {
    const name = role === 'support' ? 'Sam Ortiz' : 'Petra Vos';
    const staff = await db.staff.create({ data: { id: newId('stf'), email, name, roles: [role as Role] } });
    await givePassword({ db, signIn: auth }, staff, password);
  }
  await db.staff.updateMany({ where: { email: 'anna@bloom.example' }, data: { name: 'Anna Berg' } });
  return { ...people, admin: 'anna@bloom.example' };
}

async function signIn(context: BrowserContext, url: string, email: string): Promise<void> {
  const response = await context.request.post(`${url}/api/auth/sign-in/email`, {
    data: { email, password },
    headers: { origin: url },
  });
  if (!response.ok()) throw new Error(`sign-in: ${response.status()} ${await response.text()}`);
}
