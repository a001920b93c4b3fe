import { useTranslate } from 'react-admin';
import { weekdays } from '../../../../contract/weekdays.ts';
import { labelOf as nameIn, usePriceTypes } from '../../customers/choices.ts';
import { useWeekdayNames } from '../../customers/weekday-names.ts';
import { useLabelOf } from './fields.ts';
import type { Entry, Registration } from './registration.ts';

/** What an entry of the timeline may carry, by what happened: activities/records/writers. */
type Data = {
  text?: string;
  note?: string;
  reason?: string;
  silent?: boolean;
  fields?: string[];
  documents?: string[];
  changed?: string[];
  activation?: { active: boolean; from?: string };
  pricing?: { priceTypeId: string };
  serviceDays?: Record<string, string | null>;
  template?: string;
  message?: string;
  problem?: string;
};

type Told = { title: string; lines: string[] };

/** An entry of the timeline in words. */
export function useHappening(registration: Registration): (entry: Entry) => Told {
  const translate = useTranslate();
  const labelOf = useLabelOf(registration);
  const { data: priceTypes } = usePriceTypes();
  const dayNames = useWeekdayNames();
  const word = (key: string, values = {}) => translate(`gatehouse.registration.happened.${key}`, values);
  return (entry) => {
    const data = entry.data as Data;
    const key = keyOf(entry.what, data);
    const days = weekdays.filter((day) => data.serviceDays?.[day]).map((day) => dayNames[day]);
    const labels = (pointers: string[] | undefined) => pointers?.map(labelOf).join(', ');
    const asked = [labels(data.fields), data.documents?.join(', ')].filter(Boolean).join(', ');
    return {
      title: word(key, { _: word('unknown') }),
      lines: [
        data.reason && key === 'rejected' && word('reason', { text: data.reason }),
        data.text,
        asked,
        data.note && word('note', { text: data.note }),
        data.silent && word('silent'),
        data.changed?.length && word('changed', { fields: labels(data.changed) }),
        data.activation?.from && word('from', { day: data.activation.from }),
        data.pricing && nameIn(priceTypes, data.pricing.priceTypeId),
        days.join(', '),
        key === 'reminded' && word(`reminder.${data.template}`),
        key === 'deliveryFailed' && [data.template, data.reason].join(': '),
        key === 'ignored' && [data.message, data.problem].join(': '),
      ].filter((line): line is string => typeof line === 'string' && line !== ''),
    };
  };
}

function keyOf(what: string, { changed, activation }: Data): string {
  if (what === 'submitted' && changed) return 'resubmitted';
  return what === 'activationSet' && activation?.active === false ? 'activationCleared' : what;
}
