/** As far as the API counts; its greatest number stands for that many or more. */
export const countsTo = 10_000;

export const numberOf = (number: number | undefined, locale?: string): string =>
  number === undefined ? '' : `${number.toLocaleString(locale)}${number >= countsTo ? '+' : ''}`;
