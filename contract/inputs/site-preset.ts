import { z } from '@hono/zod-openapi';
import { pricingInput, serviceDaysInput } from './setup.ts';
import { line } from './text.ts';

/** All three parts; a day to begin on would be over by the second use. */
const setup = z
  .strictObject({
    activation: z.strictObject({ active: z.literal(true) }).default({ active: true }),
    pricing: pricingInput,
    serviceDays: serviceDaysInput,
  })
  .openapi('PresetSetup');

/** The default gives way only to another one. */
const isDefault = z.literal(true);

export const presetInput = z
  .strictObject({ name: line(100), setup, isDefault: isDefault.optional() })
  .openapi('PresetInput');

export const presetChange = z
  .strictObject({ name: line(100), setup, isDefault })
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'Say what changes.')
  .openapi('PresetChange');
