/** The API empties a field by null, a form by the empty text. */
export const nullsForEmpty = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value === '' ? null : value]));
