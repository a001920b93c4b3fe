import { describe, expect, test } from 'vitest';
import { applicantTemplates, staffTemplates } from '../../contract/emails.ts';
import * as languages from '../../emails/locales/index.ts';
import { renderPreview, templateIds } from '../../emails/render-preview.ts';

const locales = Object.keys(languages);
const everyMail = locales.flatMap((locale) => templateIds.map((template) => ({ locale, template })));

const previewFiller = /(?:\u00A0\u200C\u200B\u200D\uFEFF)+/;

/** One tag a line, so that a changed snapshot shows what changed. */
const readable = (html: string): string => `${html.replace(previewFiller, '…').replaceAll('><', '>\n<')}\n`;

test('every template of the contract has a file', () => {
  expect(templateIds.toSorted()).toEqual([...applicantTemplates, ...staffTemplates].toSorted());
});

describe.each(everyMail)('$template in $locale', ({ locale, template }) => {
  const { subject, html, text } = renderPreview(template, locale);

  test('reads as it did', async () => {
    await expect(`Subject: ${subject}\n\n${text}`).toMatchFileSnapshot(`snapshots/${locale}/${template}.txt`);
    if (locale === 'en')
      await expect(readable(html)).toMatchFileSnapshot(`snapshots/${locale}/${template}.html.snap`);
  });

  test('says everything in words', () => {
    for (const part of [subject, html, text]) expect(part).not.toMatch(/undefined|\[object|NaN|=>|\bnull\b/);
  });

  test('has one column, at most one button, and says its language', () => {
    expect(html.match(/<a /g) ?? []).toHaveLength(template === 'on-hold' ? 0 : 1);
    expect(html).toContain(`<html dir="ltr" lang="${locale}">`);
    expect(html).not.toMatch(/<(img|link|script|form|iframe)\b/);
  });

  test('has the same link in both parts', () => {
    const link = /href="([^"]+)"/.exec(html)?.[1];
    if (link) expect(text).toContain(link);
  });

  test('is small enough not to be cut off', () => {
    expect(html.length).toBeLessThan(20_000);
    expect([...subject].length).toBeLessThanOrEqual(120);
  });
});
