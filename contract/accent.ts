/** A site's own colour for buttons and links, and the text on it, where both can be read; undefined elsewhere. */
export function accentOn(
  surface: string,
  color: string | undefined,
): { accent: string; text: string } | undefined {
  if (!color || !/^#[0-9a-f]{6}$/i.test(color) || contrast(color, surface) < 4.5) return undefined;
  return { accent: color, text: contrast(color, '#FFFFFF') >= 4.5 ? '#FFFFFF' : '#10201A' };
}

const ours = {
  light: { surface: '#FFFFFF', accent: '#1F5E4B', text: '#FFFFFF' },
  dark: { surface: '#1A201D', accent: '#7CCDB0', text: '#10201A' },
};

/** CSS for the root element of a page that wears a site's colour, light and dark. */
export function wearing(color: string | undefined): Record<'--accent' | '--on-accent', string> {
  const light = accentOn(ours.light.surface, color) ?? ours.light;
  const dark = accentOn(ours.dark.surface, color) ?? ours.dark;
  return {
    '--accent': `light-dark(${light.accent}, ${dark.accent})`,
    '--on-accent': `light-dark(${light.text}, ${dark.text})`,
  };
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
