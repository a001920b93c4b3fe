import { createOutboxTransport } from './outbox.ts';
import { createResendTransport } from './resend.ts';
import type { Transport } from './transport.ts';

type Settings = {
  MAIL_TRANSPORT: 'outbox' | 'resend';
  RESEND_API_KEY?: string | undefined;
  RESEND_BASE_URL?: string | undefined;
};

export const createTransport = ({ MAIL_TRANSPORT, RESEND_API_KEY, RESEND_BASE_URL }: Settings): Transport =>
  MAIL_TRANSPORT === 'outbox'
    ? createOutboxTransport()
    : createResendTransport({
        apiKey: RESEND_API_KEY ?? '',
        ...(RESEND_BASE_URL && { baseUrl: RESEND_BASE_URL }),
      });
