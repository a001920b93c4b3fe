import { afterAll, beforeEach, expect } from 'vitest';
import { createResendTransport } from '../../emails/transports/resend.ts';
import { startFakeResend } from './fake-resend.ts';
import { useOnboarding, type Options } from './onboarding.ts';
import type { Registration } from './registration.ts';

/** Onboarding whose mails leave through a provider that fails on demand, and is well again before each test. */
export async function useMailProvider(options: Omit<Options, 'transport'> = {}) {
  const resend = await startFakeResend();
  const { apiKey, url: baseUrl } = resend;
  const transport = async () => createResendTransport({ apiKey, baseUrl, timeoutMs: 1000 });
  const running = useOnboarding({ ...options, transport });
  beforeEach(() => resend.fault('none'));
  afterAll(() => resend.close());

  /** How often each message of a registration has left. */
  const copies = async ({ id }: Registration) => {
    const messages = await running.db.message.findMany({
      where: { registrationId: id },
      orderBy: [{ entry: 'asc' }, { template: 'desc' }],
    });
    return messages.map((message) => ({
      template: message.template,
      state: message.state,
      left: resend.accepted.filter(({ key }) => key === message.id).length,
    }));
  };
  return {
    resend,
    running,
    copies,
    copyOf: async (registration: Registration, template: string) => {
      const [message] = await registration.messages(template);
      const { left } = (await copies(registration)).find((copy) => copy.template === template)!;
      return { ...message!, left };
    },
    /** Waits until a try is over: the next one is seconds away. */
    isTried: async (registration: Registration, template: string, error: string) => {
      const lastError = async () => (await registration.messages(template))[0]?.error;
      await expect.poll(lastError, { timeout: 20_000 }).toBe(error);
    },
    /** A registration in review whose mails so far have all left. */
    reviewing: async () => {
      const registration = await running.begin();
      await registration.bringTo('reviewing');
      const isSent = async () => (await copies(registration)).every(({ state }) => state === 'sent');
      await expect.poll(isSent, { timeout: 20_000 }).toBe(true);
      return registration;
    },
  };
}
