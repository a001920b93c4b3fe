import { useTranslate } from 'react-admin';
import type { Setup } from '../../../../contract/setup.ts';
import { weekdays } from '../../../../contract/weekdays.ts';
import type { Choice } from '../choices/use-choices.ts';
import type { Offered } from './preset-values.ts';

/** A set-up in one line: "Wholesale · Mon, Wed Own van · Fri Bloom Express". */
export function useSummary({ priceTypes, carriers }: Offered): (setup: Setup) => string {
  const translate = useTranslate();
  const nameOf = (all: Choice[] | undefined, id: string) => {
    const found = all?.find((choice) => choice.id === id);
    return found?.retired ? `${found.name} (${translate('gatehouse.settings.retired')})` : found?.name;
  };
  return ({ pricing, serviceDays = {} }) => {
    const used = new Set(weekdays.flatMap((day) => serviceDays[day] ?? []));
    const days = [...used].map((id) => {
      const those = weekdays.filter((day) => serviceDays[day] === id);
      const names = those.map((day) => translate(`gatehouse.weekdayShort.${day}`));
      return `${names.join(', ')} ${nameOf(carriers, id) ?? ''}`;
    });
    return [pricing && nameOf(priceTypes, pricing.priceTypeId), ...days].filter(Boolean).join(' · ');
  };
}
