const dayMs = 24 * 3_600_000;

/** Days in a filter are the reader's own, the last one whole; the API is asked for moments. */
export const startOf = (day: string): string => new Date(`${day}T00:00`).toISOString();
export const endOf = (day: string): string =>
  new Date(new Date(`${day}T00:00`).getTime() + dayMs).toISOString();

export const dayOf = (moment: string): string => {
  const date = new Date(moment);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};
export const dayBefore = (moment: string): string =>
  dayOf(new Date(Date.parse(moment) - dayMs).toISOString());
