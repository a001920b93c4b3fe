import { contrast, mix } from './contrast.ts';
import { dark, light } from './tokens.ts';

export type Accent = { light: string; dark: string };

const steps = Array.from({ length: 21 }, (_, step) => step / 20);

/** The colour itself where it can be read on `surface`, else the nearest shade on the way to `target` that can. */
const readable = (color: string, surface: string, target: string): string =>
  steps.map((share) => mix(color, target, share)).find((shade) => contrast(shade, surface) >= 4.5) ?? target;

const ours: Accent = { light: light.accent, dark: dark.accent };

/** A brand has one colour and every mail asks for it: worked out anew it would cost as much as half of a mail. */
const known = new Map<string, Accent>();

/** A brand's colour for buttons and links: it keeps its hue, and gives way where it could not be read. */
export function accentOf(color: string | undefined): Accent {
  if (!color || !/^#[0-9a-f]{6}$/i.test(color)) return ours;
  const accent = known.get(color) ?? {
    light: readable(color, light.surface, '#000000'),
    dark: readable(color, dark.surface, '#FFFFFF'),
  };
  known.set(color, accent);
  return accent;
}
