import { z } from '@hono/zod-openapi';

/** ISO 4217 */
export const currency = z
  .string()
  .regex(/^[A-Z]{3}$/, 'A currency has three capital letters.')
  .openapi({ example: 'EUR' });

export const money = z
  .strictObject({
    amount: z
      .string()
      .regex(/^\d{1,12}(\.\d{1,2})?$/, 'An amount is written like "1250.00".')
      .openapi({ example: '1250.00' }),
    currency,
  })
  .openapi('Money');
