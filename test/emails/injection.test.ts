import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Brand, TemplateId } from '../../contract/emails.ts';
import { greetable, headerSafe, previewSafe } from '../../emails/clean.ts';
import { templates } from '../../emails/index.ts';
import { renderMessage } from '../../emails/render.ts';
import { templateIds } from '../../emails/render-preview.ts';

/** Words that come from our own code, not from people. */
const ours = new Set(['kind', 'template', 'weekday', 'timeZone', 'missing', 'color', 'code']);

/** Every text of the sample data replaced by `poison`; links keep their start, or are kept as they are. */
function poisoned<Value>(value: Value, poison: string, links: 'kept' | 'poisoned', key = ''): Value {
  if (ours.has(key)) return value;
  const each = <Part>(part: Part, name: string): Part => poisoned(part, poison, links, name);
  if (typeof value === 'string' && key.endsWith('Url'))
    return (links === 'kept' ? value : value + poison) as Value;
  if (typeof value === 'string') return poison as Value;
  if (Array.isArray(value)) return value.map((part) => each(part, key)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, each(part, name)])) as Value;
}

function render(template: TemplateId, poison: string, links: 'kept' | 'poisoned' = 'poisoned') {
  const { brand, ...props } = poisoned<{ brand: Brand }>(templates[template].PreviewProps, poison, links);
  return renderMessage({ template, locale: 'en', brand, props: props as never });
}

const tags = (html: string): string[] => html.match(/<\/?[a-z][a-z0-9]*/gi) ?? [];

describe.each(templateIds)('%s', (template) => {
  test('shows scripts and attributes as the text they are', () => {
    const { html } = render(template, `"'><script>alert(1)</script><img src=x onerror=alert(1)>`);
    expect(html).not.toMatch(/<script|<img/i);
  });

  test('puts no line of its own into headers or text', () => {
    const { subject, text } = render(template, 'Zoë\r\nBcc: all@example.com\n\nPay here\u2028now\u202Egnp');
    expect(subject).not.toMatch(/[\p{Cc}\u2028\u202E]/u);
    expect(text.replace(/^> .*$/gm, '')).not.toMatch(/^(Bcc|Pay here)/m);
  });

  test('keeps its tags whatever people write', () => {
    const plain = tags(render(template, 'a.b', 'kept').html);
    const words = fc.string({ unit: 'binary' }).map((text) => `a.b${text.replace(/[\r\n]/g, '')}`);
    fc.assert(
      fc.property(words, (poison) => {
        const { html, text, subject } = render(template, poison, 'kept');
        expect(tags(html)).toEqual(plain);
        expect(`${html}${text}${subject}`.isWellFormed()).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

test('a link that is not to the web is left out of both parts', () => {
  const { brand, ...props } = templates.expired.PreviewProps;
  for (const applyUrl of ['javascript:alert(1)', 'https://bloom.example/"onclick="x', 'data:text/html,x']) {
    const { html, text } = renderMessage({
      template: 'expired',
      locale: 'en',
      brand,
      props: { ...props, applyUrl },
    });
    expect(html).not.toContain('<a ');
    expect(text).not.toContain(applyUrl);
  }
});

test.each([1, 2])('a preview is never cut through an emoji, wherever it stands: %i', (start) => {
  const preview = previewSafe('a'.repeat(start) + '🌷'.repeat(150));
  expect(preview.isWellFormed()).toBe(true);
  expect(preview.length).toBeGreaterThan(197);
});

test.each(['Buy now www.evil.example', 'evil.example', 'Call 0900 123', 'a@b', 'https://x', 'x'.repeat(41)])(
  'an advertisement as a first name is not greeted: %s',
  (name) => expect(greetable(name)).toBeUndefined(),
);

test.each(['Zoë', "Jean-Luc O'Neill", 'José María', 'Wm. Henry', '小明'])('%s is greeted by name', (name) => {
  expect(greetable(name)).toBe(name);
});

test('a header is one well-formed line of limited length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const header = headerSafe(text);
      expect(header).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect([...header].length).toBeLessThanOrEqual(120);
      expect(header.isWellFormed()).toBe(true);
    }),
  );
});
