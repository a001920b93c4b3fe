import { useLocale, useTranslate } from 'react-admin';
import { largestUnit, units } from '../parts/periods.ts';

/** Names of fields and their values, as people read them. */
export function useValue() {
  const translate = useTranslate();
  const locale = useLocale();
  const word = (name: string) => translate(`gatehouse.settings.audit.${name}`);
  const period = (ms: number) => {
    const unit = largestUnit(ms);
    const name = translate(`gatehouse.settings.unit.${unit}`);
    return `${(ms / units[unit]).toLocaleString(locale)} ${name.toLocaleLowerCase(locale)}`;
  };
  const valueOf = (path: string, value: unknown): string => {
    if (value === undefined || value === null || value === '') return word('nothing');
    if (typeof value === 'boolean') return word(value ? 'yes' : 'no');
    if (typeof value === 'number' && path.endsWith('Ms')) return period(value);
    if (Array.isArray(value)) return value.map((one) => valueOf(path, one)).join(', ') || word('nothing');
    return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number);
  };
  const fieldOf = (path: string) =>
    path
      .split('.')
      .map((part) => translate(`gatehouse.settings.audit.field.${part}`, { _: spaced(part) }))
      .join(', ');
  return { fieldOf, valueOf };
}

/** `serviceDays` as "Service days". */
function spaced(name: string): string {
  const words = name.replace(/Ms$/, '').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
