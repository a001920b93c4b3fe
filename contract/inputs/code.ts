import { z } from '@hono/zod-openapi';

/** A code as it is mailed. */
export const sixDigits = z.string().regex(/^\d{6}$/, 'A code has 6 digits.');
