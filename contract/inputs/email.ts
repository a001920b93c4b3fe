import { z } from '@hono/zod-openapi';

/** One address has one spelling: trimmed, NFC, lower case. Dots and plus tags stay, they are the mailbox's own. */
export const email = z
  .string()
  .max(400)
  .transform((text) => text.trim().normalize('NFC').toLowerCase())
  .pipe(z.email().max(254))
  .openapi({ type: 'string', format: 'email', maxLength: 254, example: 'zoe@bloemen.example' });
