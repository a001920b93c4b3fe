const channels = (color: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);

const luminance = (color: string): number => {
  const [r = 0, g = 0, b = 0] = channels(color).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** WCAG's contrast ratio with white, 1 to 21. */
export const contrastWithWhite = (color: string): number => 1.05 / (luminance(color) + 0.05);

export const readable = 4.5;

const steps = Array.from({ length: 21 }, (_, step) => step / 20);

const darker = (color: string, share: number): string =>
  `#${channels(color)
    .map((value) => Math.round(value * 255 * (1 - share)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;

/** The first shade towards black that white text can be read on: what mails make of a colour. */
export const readableShade = (color: string): string =>
  steps.map((share) => darker(color, share)).find((shade) => contrastWithWhite(shade) >= readable) ??
  '#000000';
