import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accentOf } from '../../emails/accent.ts';
import { contrast } from '../../emails/contrast.ts';
import { dark, light } from '../../emails/tokens.ts';

test('contrast is measured as WCAG does', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
});

test.each([
  ['light', light],
  ['dark', dark],
])('text can be read in %s', (_, mode) => {
  expect(contrast(mode.text, mode.surface)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(mode.text, mode.page)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(mode.quiet, mode.surface)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(mode.quiet, mode.page)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(mode.onAccent, mode.accent)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(mode.accent, mode.surface)).toBeGreaterThanOrEqual(3);
});

test('the accent of any brand can be read on both surfaces, and its label on it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (rgb) => {
      const accent = accentOf(`#${rgb.toString(16).padStart(6, '0')}`);
      expect(contrast(accent.light, light.surface)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(light.onAccent, accent.light)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(accent.dark, dark.surface)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(dark.onAccent, accent.dark)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test('a colour that can be read stays as it is, and one that is no colour gives way to ours', () => {
  expect(accentOf('#7A1FA2').light).toBe('#7A1FA2');
  expect(accentOf('red;}</style>')).toEqual({ light: light.accent, dark: dark.accent });
  expect(accentOf(undefined)).toEqual({ light: light.accent, dark: dark.accent });
});
