import { expect, test } from 'vitest';
import { brand } from '../../emails/sample.ts';
import { senderOf } from '../../emails/sender.ts';

test.each([
  ['Bloom Wholesale <accounts@bloom.example>', 'Bloom Wholesale <accounts@bloom.example>'],
  ['Bloom, Inc. <accounts@bloom.example>', '"Bloom, Inc." <accounts@bloom.example>'],
  ['"Bloom, Inc." <accounts@bloom.example>', '"Bloom, Inc." <accounts@bloom.example>'],
  ['Blumen Müller & Söhne <a@b.example>', 'Blumen Müller & Söhne <a@b.example>'],
  ['accounts@bloom.example', 'Bloom Wholesale <accounts@bloom.example>'],
  ['<accounts@bloom.example>', 'accounts@bloom.example'],
  ['Bloom\r\nBcc: x@y.example <a@b.example>', '"Bloom Bcc: x@y.example" <a@b.example>'],
])('%j sends as %s', (sender, header) => {
  expect(senderOf({ ...brand, sender })).toBe(header);
});
