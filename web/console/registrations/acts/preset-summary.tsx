import { weekdays } from '../../../../contract/weekdays.ts';
import { labelOf, useCarriers, usePriceTypes, type Site } from '../../customers/choices.ts';
import { useWeekdayNames } from '../../customers/weekday-names.ts';

/** What a preset fills in, in one line. */
export function PresetSummary({ setup }: { setup: Site['presets'][number]['setup'] }) {
  const { data: priceTypes } = usePriceTypes();
  const { data: carriers } = useCarriers();
  const dayNames = useWeekdayNames();
  const { pricing, serviceDays } = setup;
  const days = weekdays.flatMap((day) => {
    const carrierId = serviceDays?.[day];
    return carrierId ? [`${dayNames[day]} (${labelOf(carriers, carrierId)})`] : [];
  });
  return <>{[...(pricing ? [labelOf(priceTypes, pricing.priceTypeId)] : []), ...days].join(' · ')}</>;
}
