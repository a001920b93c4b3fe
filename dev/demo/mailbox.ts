import { setTimeout as wait } from 'node:timers/promises';
import { codeTemplates } from '../../contract/emails.ts';
import type { Client } from './client.ts';

export type Mail = { id: string; template: string; text: string; sentAt: string };

const lookEveryMs = 300;
const arrivesWithinMs = 60_000;
/** The clocks of the database and of the worker need not agree to the millisecond. */
const toleranceMs = 2000;

export const mailTo = (client: Client, address: string): Promise<Mail[]> =>
  client.get<Mail[]>(`/dev/mail?to=${encodeURIComponent(address)}`, null);

/** Waits for the mail with the code that was asked for at that time (epoch ms). */
export async function codeMailed(client: Client, address: string, since: number): Promise<string> {
  const until = Date.now() + arrivesWithinMs;
  while (Date.now() < until) {
    const code = codeIn(await mailTo(client, address), since);
    if (code) return code;
    await wait(lookEveryMs);
  }
  throw new Error(`no code came to ${address} within a minute`);
}

/** The newest mails come first. A code stands on a line of its own. */
export function codeIn(mails: Mail[], since: number): string | undefined {
  const mail = mails.find(
    ({ template, sentAt }) =>
      codeTemplates.some((known) => known === template) && Date.parse(sentAt) >= since - toleranceMs,
  );
  return mail && /^\d{6}$/m.exec(mail.text)?.[0];
}
