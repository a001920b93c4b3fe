import { z } from '@hono/zod-openapi';
import { line } from './text.ts';

const token = z
  .string()
  .regex(/^[a-z0-9-]{3,64}$/, 'Use 3 to 64 small letters, digits and dashes.')
  .openapi({ description: 'The end of the link; random unless given', example: 'fair-2027' });

export const inviteInput = z
  .strictObject({ label: line(100).openapi({ example: 'Flower fair 2027' }), token: token.optional() })
  .openapi('InviteInput');

export const inviteChange = z
  .strictObject({ label: line(100), closed: z.boolean() })
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'Say what changes.')
  .openapi('InviteChange');
