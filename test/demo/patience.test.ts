import { expect, test } from 'vitest';
import { codeIn, type Mail } from '../../dev/demo/mailbox.ts';
import { waitBefore } from '../../dev/demo/patience.ts';

const answer = (status: number, retryAfter?: string) => ({
  status,
  headers: new Headers(retryAfter ? { 'retry-after': retryAfter } : {}),
});

test('a short wait is sat out, a long one is not', () => {
  expect(waitBefore(answer(429, '3'))).toBeGreaterThanOrEqual(3000);
  expect(waitBefore(answer(429, '3'))).toBeLessThan(4000);
  expect(waitBefore(answer(503))).toBeGreaterThanOrEqual(1000);
  expect(waitBefore(answer(503, new Date(Date.now() + 5000).toUTCString()))).toBeGreaterThan(3000);
  expect(waitBefore(answer(429, '3600'))).toBeUndefined();
  expect(waitBefore(answer(409, '3'))).toBeUndefined();
});

const aMail = (template: string, sentAt: string, code: string): Mail => ({
  id: code,
  template,
  sentAt,
  text: `Go on\n\n${code}\n\nIt works for 10 minutes.\nPostcode 110221 is no code.`,
});

test('the code is read from the newest mail that came after it was asked for', () => {
  const mails = [
    aMail('request-received', '2026-11-21T10:02:00Z', '000000'),
    aMail('go-on-with-your-application', '2026-11-21T10:01:00Z', '222222'),
    aMail('verification-code', '2026-11-21T10:00:00Z', '111111'),
  ];
  expect(codeIn(mails, Date.parse('2026-11-21T10:00:59Z'))).toBe('222222');
  expect(codeIn(mails.slice(2), Date.parse('2026-11-21T10:00:59Z'))).toBeUndefined();
});
