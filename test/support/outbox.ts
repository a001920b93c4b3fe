import { vi } from 'vitest';

export type Mail = { id: string; to: string; subject: string; template: string; text: string; html: string };

/** Reads the outbox as a developer does. */
export const createOutbox = (url: string) => {
  const mailsTo = async (email: string): Promise<Mail[]> =>
    (await (await fetch(`${url}/dev/mail?to=${encodeURIComponent(email)}`)).json()) as Mail[];
  return {
    mailsTo,
    /** The newest code of an address, as soon as there is one. */
    codeFor: (email: string): Promise<string> =>
      vi.waitFor(
        async () => {
          const [code] = (await mailsTo(email)).flatMap(({ text }) => /\b\d{6}\b/.exec(text)?.[0] ?? []);
          if (!code) throw new Error(`no code for ${email}`);
          return code;
        },
        { timeout: 60_000 },
      ),
  };
};
