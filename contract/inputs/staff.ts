import { z } from '@hono/zod-openapi';
import { roles } from '../rights.ts';
import { line } from './text.ts';

export const staffName = line(100).openapi({ example: 'Petra Vos' });

export const locale = z
  .string()
  .regex(/^[a-z]{2}(-[A-Z]{2})?$/)
  .openapi({ example: 'en' });

export const heldRoles = z
  .array(z.enum(roles))
  .min(1)
  .transform((held) => [...new Set(held)])
  .openapi({ type: 'array', minItems: 1, example: ['procurement_manager'] });
