/** A site's own colour for buttons and links, where text on it and it on the page can be read; ours otherwise. */
export function wear(color: string | undefined): void {
  if (!color || !/^#[0-9a-f]{6}$/i.test(color)) return;
  const style = document.documentElement.style;
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const surface = dark ? '#1A201D' : '#FFFFFF';
  if (contrast(color, surface) < 4.5) return;
  style.setProperty('--accent', color);
  style.setProperty('--on-accent', contrast(color, '#FFFFFF') >= 4.5 ? '#FFFFFF' : '#10201A');
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(parseInt(color.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const linear = (share: number): number =>
  share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
