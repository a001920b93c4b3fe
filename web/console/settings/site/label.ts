/** A text in the reader's language, else in English, else in whatever language there is. */
export const labelIn = (label: Record<string, string>, locale: string): string =>
  label[locale] ?? label['en'] ?? Object.values(label)[0] ?? '';
