import { describe, expect, test } from 'vitest';
import { useApi } from '../support/api.ts';
import { messageRow } from '../support/rows.ts';

const running = useApi();
const hidden = useApi({ change: () => ({ showsOutbox: false }) });

const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

describe('the outbox', () => {
  test('is a JSON array, newest first, of one address if asked for', async () => {
    const old = await messageRow(running.db, {
      to: 'zoe@x.example',
      createdAt: new Date(1000),
      subject: 'Old',
    });
    const young = await messageRow(running.db, {
      to: 'zoe@x.example',
      createdAt: new Date(2000),
      subject: 'Young',
    });
    await messageRow(running.db, { to: 'anna@x.example' });
    const { status, body } = await running.call('GET', '/dev/mail?to=%20Zoe@X.example', { as: null });
    expect(status).toBe(200);
    expect(body).toEqual(
      [young, old].map(({ id, to, subject, template, text, html, sentAt }) => ({
        id,
        to,
        subject,
        template,
        text,
        html,
        sentAt: sentAt?.toISOString(),
      })),
    );
    expect((await running.call('GET', '/dev/mail')).body.length).toBe(3);
    expect((await running.call('GET', '/dev/mail?to=nobody@x.example')).body).toEqual([]);
    expect((await running.call('GET', '/dev/mail?to=%00')).status).toBe(200);
  });

  test('leaves out what has not been sent', async () => {
    await messageRow(running.db, { to: 'queued@x.example', state: 'queued', sentAt: null });
    expect((await running.call('GET', '/dev/mail?to=queued@x.example')).body).toEqual([]);
  });

  test('is a page for a browser, which runs no script and lets no mail out of its frame', async () => {
    const html = '<h1>Hi</h1><script>alert(1)</script>"></iframe><script>alert(2)</script>';
    const subject = '<img src=x onerror=alert(3)>';
    const { id } = await messageRow(running.db, {
      html,
      subject,
      text: '</pre><script>alert(4)</script>',
      to: 'page@x.example',
    });
    const { text, headers } = await running.call('GET', `/dev/mail?to=page@x.example&id=${id}`, {
      headers: browser,
    });
    expect(headers.get('content-type')).toContain('text/html');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/);
    expect(text).not.toMatch(/<script|<img/);
    expect(text).toContain('srcdoc="&lt;base target=&quot;_blank&quot;&gt;&lt;h1&gt;Hi');
    expect(text).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
  });

  test('says so when there is nothing', async () => {
    const { text } = await running.call('GET', '/dev/mail?to=<b>@x.example', { headers: browser });
    expect(text).toContain('No mail was sent to &lt;b&gt;@x.example.');
  });
});

describe('the outbox is not there', () => {
  test.each([
    ['for another machine', { from: '192.168.1.7' }],
    ['through a proxy', { headers: { 'x-forwarded-for': '127.0.0.1' } }],
    ['through another proxy', { headers: { forwarded: 'for=127.0.0.1' } }],
  ])('%s', async (_who, given) => {
    const { status, body } = await running.call('GET', '/dev/mail', given);
    expect([status, body.requestId.slice(0, 4)]).toEqual([404, 'req_']);
  });

  test("for a page of another host that took this one's address", async () => {
    expect((await running.call('GET', 'http://evil.example/dev/mail')).status).toBe(404);
  });

  test('where mails leave', async () => {
    expect((await hidden.call('GET', '/dev/mail')).status).toBe(404);
  });
});
