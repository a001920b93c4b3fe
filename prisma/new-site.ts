import type { Setup } from '../contract/setup.ts';

/** What every site has from the start; staff change it. */

const labels = [
  ['rsn_not_business', { en: 'We sell to businesses only', es: 'Solo vendemos a empresas' }],
  ['rsn_region', { en: 'We do not deliver to your region yet', es: 'Aún no repartimos en su zona' }],
  ['rsn_incomplete', { en: 'We could not confirm your details', es: 'No pudimos confirmar sus datos' }],
  [
    'rsn_volume',
    { en: 'Your expected volume is below our minimum', es: 'El volumen previsto no llega al mínimo' },
  ],
] as const;

/** With the ids that they have at the first site. */
export const firstReasons = labels.map(([id, label], position) => ({ id, label, position }));

const setup = {
  activation: { active: true },
  pricing: { priceTypeId: 'pt_wholesale' },
  serviceDays: {
    monday: 'car_own',
    tuesday: null,
    wednesday: 'car_own',
    thursday: null,
    friday: 'car_express',
    saturday: null,
    sunday: null,
  },
} satisfies Setup;

export const firstPreset = { name: 'Wholesale, weekdays', setup };
