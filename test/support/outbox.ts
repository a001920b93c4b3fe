import { expect } from 'vitest';

export type Mail = { id: string; to: string; subject: string; template: string; text: string };

/** Reads the outbox as a developer does. */
export const createOutbox = (url: string) => {
  const mailsTo = async (email: string): Promise<Mail[]> =>
    (await (await fetch(`${url}/dev/mail?to=${encodeURIComponent(email)}`)).json()) as Mail[];
  return {
    mailsTo,
    /** The newest code of an address, as soon as there is one. */
    codeFor: async (email: string): Promise<string> => {
      const codes = async () =>
        (await mailsTo(email)).flatMap(({ text }) => /\b\d{6}\b/.exec(text)?.[0] ?? []);
      await expect.poll(async () => (await codes()).length, { timeout: 60_000 }).toBeGreaterThan(0);
      return (await codes())[0] ?? '';
    },
  };
};
