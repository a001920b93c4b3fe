import { beforeAll, describe, expect, test } from 'vitest';
import { stampOf } from '../../api/join/stamp.ts';
import { ensurePages } from '../../dev/pages.ts';
import { codeOf, useRunning } from '../support/running.ts';

const running = useRunning();
beforeAll(ensurePages, 240_000);

/** A stamp of a form that was made so long ago. */
const stamp = (ageMs = 5000) => stampOf(running.secret, Date.now() - ageMs);

const get = (path: string, headers: Record<string, string> = {}) =>
  running.call('GET', path, { as: null, headers });
const send = (path: string, fields: Record<string, string>) =>
  running.call('POST', path, {
    as: null,
    raw: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
const fromScript = (json: object) => running.call('POST', '/join/demo', { as: null, json });
const mailsFor = (to: string) => running.db.message.count({ where: { to } });
const registrations = (email: string) => running.db.registration.count({ where: { email } });

describe('the first step', () => {
  test('is a page with a form, in the language of the browser unless another is chosen', async () => {
    const { status, text, headers } = await get('/join/demo', {
      'accept-language': 'fr, es-MX;q=0.8, en;q=0.7',
    });
    expect(status).toBe(200);
    expect(text).toContain('<html lang="es"');
    expect(text).toContain('<form method="post" action="/join/demo">');
    expect(headers.get('content-security-policy')).toContain("script-src 'self';");
    expect((await get('/join/demo?lang=de', { 'accept-language': 'es' })).text).toContain('Weiter');
    expect((await get('/join/demo?lang=xx', { 'accept-language': '*;q=0' })).text).toContain('Continue');
  });

  test('says where a link leads nowhere or is closed', async () => {
    const data = { id: 'inv_shut', siteId: 'site_demo', token: 'shut', label: 'Shut', closedAt: new Date() };
    await running.db.invite.create({ data });
    expect(await get('/join/nobodys')).toMatchObject({
      status: 404,
      text: expect.stringContaining('no such link'),
    });
    expect(await get('/join/shut')).toMatchObject({ status: 410, text: expect.stringContaining('closed') });
    expect((await get('/join/%00%3Cscript%3E')).status).toBe(404);
  });

  test('shows what a site and a visitor call themselves as text, never as markup', async () => {
    const name = '<script>alert(1)</script>"\'&</title>';
    await running.db.site.update({ where: { id: 'site_demo' }, data: { name } });
    const { text } = await get('/join/demo');
    const typed = await send('/join/demo', {
      email: '"><img src=x onerror=alert(1)>',
      subject: '',
      stamp: stamp(),
    });
    await running.db.site.update({ where: { id: 'site_demo' }, data: { name: 'Bloom Wholesale' } });
    for (const page of [text, typed.text]) {
      expect(page).not.toContain('<script>alert');
      expect(page).not.toContain('<img');
    }
    expect(typed.status).toBe(422);
  });
});

describe('an address', () => {
  test('starts a registration as the API does, and its code leads to the status page', async () => {
    const sent = await send('/join/demo?lang=es', { email: 'Form@X.example', subject: '', stamp: stamp() });
    expect(sent.status).toBe(303);
    const next = sent.headers.get('location') ?? '';
    expect(next).toMatch(/^\/join\/demo\/reg_\w{24}\?lang=es$/);
    const row = await running.db.registration.findFirstOrThrow({ where: { email: 'form@x.example' } });
    expect(row.locale).toBe('es');
    expect((await get(next)).text).toContain('Código de 6 cifras');
    const code = await codeOf(running, 'form@x.example');
    const wrong = await send(next, { code: code === '000000' ? '111111' : '000000' });
    expect(wrong).toMatchObject({ status: 422, text: expect.stringContaining('quedan 4 intentos') });
    expect((await send(next, { code: '12' })).status).toBe(422);
    const proven = await send(next, { code: ` ${code.slice(0, 3)} ${code.slice(3)}` });
    expect(proven.status).toBe(303);
    expect(proven.headers.get('location')).toMatch(new RegExp(`^/status/${row.id}\\?lang=es#apt_`));
  });

  test('is answered the same whether or not it is known', async () => {
    const { email } = await running.applicantIn('reviewing');
    const [known, unknown] = [
      await send('/join/demo', { email, subject: '', stamp: stamp() }),
      await send('/join/demo', { email: 'unknown@x.example', subject: '', stamp: stamp() }),
    ];
    expect([known.status, unknown.status]).toEqual([303, 303]);
  });

  test('of a script gets the API’s own answers', async () => {
    const started = await fromScript({
      email: 'script@x.example',
      locale: 'de',
      subject: '',
      stamp: stamp(),
    });
    expect(started).toMatchObject({ status: 202, body: { stage: 'verifying', id: expect.any(String) } });
    expect(await registrations('script@x.example')).toBe(1);
    expect((await fromScript({ email: 'none', subject: '', stamp: stamp() })).status).toBe(422);
  });

  test.each([
    ['fills in what people do not see', { subject: 'Cheap pills', stamp: 5000 }],
    ['is quicker than anybody reads', { subject: '', stamp: 500 }],
    ['has no stamp', { subject: '', stamp: 0 }],
  ])('from a program that %s looks like success, and starts and mails nothing', async (_what, given) => {
    const email = `bot${given.stamp}@x.example`;
    const fields = () => ({
      email,
      subject: given.subject,
      stamp: given.stamp ? stamp(given.stamp) : 'mwr.forged',
    });
    const [form, script] = [await send('/join/demo', fields()), await fromScript(fields())];
    expect([form.status, script.status]).toEqual([303, 202]);
    expect(form.headers.get('location')).toBe(`/join/demo/${script.body.id}`);
    expect(Object.keys(script.body)).toEqual(['id', 'stage', 'codeExpiresAt', 'resendAfter']);
    expect([await registrations(email), await mailsFor(email)]).toEqual([0, 0]);
    const tried = await send(`/join/demo/${script.body.id}`, { code: '123456' });
    expect(tried).toMatchObject({ status: 422, text: expect.stringContaining('4 tries left') });
    expect((await send(`/join/demo/${script.body.id}`, { act: 'resend' })).status).toBe(200);
  });

  test('in a body that is no form, or too large, is refused', async () => {
    const text = { 'content-type': 'text/plain' };
    expect((await running.call('POST', '/join/demo', { as: null, raw: 'x', headers: text })).status).toBe(
      415,
    );
    const json = { 'content-type': 'application/json' };
    expect((await running.call('POST', '/join/demo', { as: null, raw: '{', headers: json })).status).toBe(
      400,
    );
    expect((await send('/join/demo', { email: 'x'.repeat(20_000) })).status).toBe(413);
  });
});
