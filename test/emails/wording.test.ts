import { expect, test } from 'vitest';
import { brand, toApplicant, toStaff } from '../../emails/sample.ts';
import { templates, type TemplateProps } from '../../emails/index.ts';
import { renderMessage } from '../../emails/render.ts';
import { templateIds } from '../../emails/render-preview.ts';

const rejected = (props: Partial<TemplateProps['rejected']>): string =>
  renderMessage({ template: 'rejected', locale: 'en', brand, props }).text;

test.each(templateIds.flatMap((template) => [[template, 'en'] as const, [template, 'es'] as const]))(
  'no name makes a sentence of %s end twice in %s',
  (template, locale) => {
    const props = { ...templates[template].PreviewProps, companyName: 'Bloemen B.V.' };
    const { text } = renderMessage({
      template,
      locale,
      brand: { ...brand, siteName: 'Bloom Inc.' },
      props: props as never,
    });
    expect(text).not.toContain('..');
  },
);

test('only the mail with a fresh code shows it in the subject', () => {
  const props = { code: '482913', minutes: 10, continueUrl: 'https://bloom.example/join/x' };
  const subject = (template: 'verification-code' | 'verification-reminder' | 'go-on-with-your-application') =>
    renderMessage({ template, locale: 'en', brand, props }).subject;
  expect(subject('verification-code')).toBe('482913 is your code for Bloom Wholesale');
  expect(subject('verification-reminder')).not.toContain('482913');
  expect(subject('go-on-with-your-application')).not.toContain('482913');
});

test('mails to an address that somebody typed never carry the names that somebody typed', () => {
  for (const template of [
    'verification-code',
    'verification-reminder',
    'go-on-with-your-application',
    'already-known',
  ] as const) {
    const { brand: site, ...props } = templates[template].PreviewProps;
    const { html } = renderMessage({
      template,
      locale: 'en',
      brand: site,
      props: { ...props, firstName: 'Mallory', companyName: 'Spam Ltd' } as never,
    });
    expect(html).not.toMatch(/Mallory|Spam Ltd/);
  }
});

test('a rejection says when one may apply again: at once, from a day, or never', () => {
  const applyUrl = 'https://bloom.example/join/x';
  expect(rejected({ applyUrl })).toMatch(/at any time[\s\S]*Apply again:/);
  expect(rejected({ applyUrl, mayApplyAgainAt: Date.UTC(2026, 11, 21) })).toContain('from December 21, 2026');
  expect(rejected({ applyUrl, mayApplyAgainAt: null })).toMatch(/not possible(?![\s\S]*Apply again:)/);
});

test('the known visitor reads who they are known as', () => {
  const known = (props: TemplateProps['already-known']) =>
    renderMessage({ template: 'already-known', locale: 'en', brand, props }).text;
  expect(known({ kind: 'customer' })).toContain('You already have an account');
  expect(known({ kind: 'rejected' })).toContain('not possible');
  expect(known({ kind: 'rejected', mayApplyAgainAt: 0 })).toContain('from January 1, 1970');
});

test('fields have the names of the form, and each is named once', () => {
  const fields = [
    '/company/taxId',
    '/addresses/0/city',
    '/addresses/0/postalCode',
    '/extra/shopSize',
    'Anything',
  ];
  const props = { ...toApplicant, text: 'Why?', fields, documents: [] };
  const { text } = renderMessage({ template: 'information-requested', locale: 'en', brand, props });
  expect(text).toContain('- Tax ID\n- Address\n- shopSize\n- Anything\n');
  expect(text).not.toContain('upload');
});

test('a new password is for the console or for the account, and the mail says which', () => {
  const props = { email: 'zoe@bloemen.example', passwordUrl: 'https://x.example/set-password#pwl_x' };
  const mail = (isStaff: boolean, locale = 'en') =>
    renderMessage({
      template: 'password-reset',
      locale,
      brand: { ...brand, siteName: 'Bloom Inc.' },
      props: { ...props, isStaff },
    });
  expect(mail(true).text).toContain('the console');
  expect(mail(false).text).toContain('the account of zoe@bloemen.example');
  expect(mail(false).subject).toBe('Set a new password for your account at Bloom Inc.');
  for (const locale of ['en', 'es']) expect(mail(false, locale).text).not.toMatch(/consol|\.\./);
});

test('who has a password already is led to the store', () => {
  const { passwordUrl: _, brand: site, ...props } = templates['ready-to-buy'].PreviewProps;
  const { text } = renderMessage({ template: 'ready-to-buy', locale: 'en', brand: site, props });
  expect(text).toContain('Start buying:\nhttps://bloom.example');
  expect(text).not.toContain('password');
});

test('what is absent leaves no trace', () => {
  const company = { legalName: 'Bloemen B.V.', country: 'NL' };
  const props = {
    ...toStaff,
    consoleUrl: 'https://x.example',
    company,
    contact: { firstName: 'Zoë', lastName: 'X' },
    email: 'z@x.example',
  };
  const { text } = renderMessage({ template: 'please-review', locale: 'en', brand, props });
  expect(text).not.toMatch(/Trade name|Tax ID|checks found/);
});

test("a brand's logo and colour stand where its name and ours did", () => {
  const { html } = renderMessage({
    template: 'on-hold',
    locale: 'en',
    brand: { ...brand, logoUrl: 'https://bloom.example/logo.png', color: '#7A1FA2' },
    props: {},
  });
  expect(html).toMatch(
    /<img class="logo"[^>]* alt="Bloom Wholesale"[^>]* src="https:\/\/bloom\.example\/logo\.png"/,
  );
  expect(html).not.toContain('<link');
});
