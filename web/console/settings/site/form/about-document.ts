import type { DocumentKind } from '../types.ts';

export const megabyte = 1024 * 1024;

/** "image/png" → "PNG" */
export const typeName = (type: string): string => (type.split('/')[1] ?? type).toUpperCase();

type Translate = (key: string) => string;

/** "Needed · PDF, PNG · up to 5 MB · trade-licence" */
export function aboutDocument(document: DocumentKind, translate: Translate, locale: string): string {
  const { kind, required, types, maxBytes } = document;
  const size = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(maxBytes / megabyte);
  const needed = translate(`gatehouse.settings.form.${required ? 'needed' : 'optional'}`);
  return [needed, types.map(typeName).join(', '), `≤ ${size}`, kind].join(' · ');
}
