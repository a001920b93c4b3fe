import { z } from '@hono/zod-openapi';
import { address, company, contact } from './details.ts';

/** A JSON pointer (RFC 6901) to a field of the details, or to a group of them. */
export const detailsPointer = z
  .string()
  .max(200)
  .regex(pointerPattern(), 'This is no field of the details.')
  .openapi({ example: '/company/taxId' });

function pointerPattern(): RegExp {
  const below = (object: z.ZodObject) => `(/(${Object.keys(object.shape).join('|')}))?`;
  const groups = [
    `company${below(company)}`,
    `contact${below(contact)}`,
    `addresses(/\\d{1,2}${below(address)})?`,
    'extra(/[A-Za-z0-9]{1,64})?',
    'documentIds(/\\d{1,2})?',
    'preferredSite|preferredCurrency|newsletter',
  ];
  return new RegExp(`^/(${groups.join('|')})$`);
}
