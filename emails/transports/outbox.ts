import type { Transport } from './transport.ts';

/**
 * The embedded default. It keeps nothing: the message's row in Postgres is the outbox, which `/dev/mail`
 * shows as soon as the row says sent.
 */
export const createOutboxTransport = (): Transport => ({
  name: 'outbox',
  send: async () => ({ outcome: 'sent' }),
});
