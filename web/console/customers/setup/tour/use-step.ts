import { useLocale, useTranslate } from 'react-admin';
import { setupParts } from '../../../../../contract/setup.ts';
import type { Site } from '../../choices.ts';
import { isPreparing, missingOf, nameOf, type Customer } from '../../customer.ts';
import { dayAhead } from '../next.ts';
import { outcomeId } from '../outcome.tsx';
import { partId } from '../part-card.tsx';
import { goTo, summaryId } from '../summary.tsx';
import type { Step } from './guide.ts';

export const endOfTour = (): HTMLElement | null =>
  document.getElementById(outcomeId) ?? document.getElementById(summaryId);

/** Where the tour stands: at the first part that is missing, or at its end. */
export function useStep(customer: Customer, site: Site, leave: () => void): Step {
  const translate = useTranslate();
  const locale = useLocale();
  const [part] = missingOf(customer);
  const closeLabel = translate('gatehouse.tour.leave');
  if (part)
    return {
      key: part,
      target: () => document.getElementById(partId(part)),
      title: translate(`gatehouse.tour.${part}.title`),
      text: translate(`gatehouse.tour.${part}.text`),
      progress: translate('gatehouse.tour.progress', {
        step: setupParts.indexOf(part) + 1,
        all: setupParts.length,
      }),
      button: translate('gatehouse.tour.go'),
      closeLabel,
      press: () => goTo(part),
    };
  const day = dayAhead(customer, site, locale);
  const end = endOf(customer, day);
  return {
    key: end,
    target: endOfTour,
    title: translate(`gatehouse.tour.${end}.title`, { name: nameOf(customer), day: day ?? '' }),
    text: translate(`gatehouse.tour.${end}.text`, { email: customer.email }),
    progress: '',
    button: translate('gatehouse.tour.done'),
    closeLabel,
    press: leave,
  };
}

function endOf(customer: Customer, day: string | undefined): 'active' | 'onHold' | 'onDay' | 'turning' {
  if (isPreparing(customer)) return day ? 'onDay' : 'turning';
  return customer.onHold ? 'onHold' : 'active';
}
