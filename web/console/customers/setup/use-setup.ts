import { useNotify } from 'react-admin';
import type { Setup as SetupValues } from '../../../../contract/setup.ts';
import type { Site } from '../choices.ts';
import type { Customer } from '../customer.ts';
import { activation } from './activation.ts';
import { pricing } from './pricing.ts';
import { serviceDays } from './service-days.ts';
import { usePart } from './use-part.ts';

export type Preset = Site['presets'][number];
export type SetupForms = ReturnType<typeof useSetup>;

/** The three parts of one customer's set-up. */
export function useSetup(customer: Customer, site: Site) {
  const notify = useNotify();
  const parts = {
    activation: usePart(activation, customer, site.currency),
    pricing: usePart(pricing, customer, site.currency),
    serviceDays: usePart(serviceDays, customer, site.currency),
  };
  const all = Object.values(parts);
  /** One after the other: the last one makes the customer active. */
  const apply = async ({ name, setup }: Preset): Promise<void> => {
    const from = filled(customer, setup as SetupValues);
    const results: boolean[] = [];
    for (const part of ['pricing', 'serviceDays', 'activation'] as const)
      if (setup[part]) results.push(await parts[part].save(from));
    if (results.every(Boolean))
      notify('gatehouse.setup.preset.used', { type: 'success', messageArgs: { preset: name } });
  };
  return {
    parts,
    apply,
    dirty: all.some((part) => part.dirty),
    saving: all.some((part) => part.saving),
    underWay: all.some((part) => part.underWay),
    forget: () => {
      for (const part of all) part.forget();
    },
  };
}

const filled = (
  customer: Customer,
  { activation: box, pricing: prices, serviceDays: week }: SetupValues,
) => ({
  ...customer,
  ...(box && { activation: { active: box.active, from: box.from ?? null } }),
  ...(prices && { pricing: prices }),
  ...(week && { serviceDays: week as Customer['serviceDays'] }),
});
