import { describe, expect, test } from 'vitest';
import { useApi } from '../support/api.ts';
import { operations } from '../support/operations.ts';

const running = useApi();

describe('the description of the API', () => {
  test('is OpenAPI 3.1, and needs nobody to sign in', async () => {
    const { status, body } = await running.call('GET', '/openapi.json', { as: null });
    expect([status, body.openapi, body.info.title]).toEqual([200, '3.1.0', 'Gatehouse']);
    expect(body.components.securitySchemes.bearer).toMatchObject({ type: 'http', scheme: 'bearer' });
  });

  test('points to nothing that it does not have', async () => {
    const { body, text } = await running.call('GET', '/openapi.json');
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g))
      expect(body.components.schemas).toHaveProperty(name ?? '');
  });

  test.each(operations)('$name has a summary, a tag and its problems', ({ operation, path }) => {
    expect(operation).toMatchObject({ summary: expect.any(String), tags: [expect.any(String)] });
    const statuses = Object.keys(operation['responses']);
    if (path.startsWith('/v1/')) expect(statuses).toEqual(expect.arrayContaining(['400', '429', '503']));
    if (operation['security']) expect(statuses).toEqual(expect.arrayContaining(['401', '403']));
    if (operation['requestBody']) expect(statuses).toEqual(expect.arrayContaining(['415', '422']));
    if (path.includes('{id}')) expect(statuses).toContain('404');
  });
});

describe('the page to read it', () => {
  test('loads its one script from here, and may ask no other host', async () => {
    const { status, text, headers } = await running.call('GET', '/docs', { as: null });
    expect(status).toBe(200);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*/);
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    for (const [tag] of text.matchAll(/<script[^>]*>/g)) expect(tag).toContain(`nonce="${nonce}"`);
    expect(text).toContain('src="/docs/scalar.js"');
    expect(text.replaceAll('http://www.w3.org', '')).not.toMatch(/https?:\/\//);
    expect((await running.call('GET', '/docs')).text).not.toContain(nonce);
  });

  test('gets that script', async () => {
    const { status, headers, text } = await running.call('GET', '/docs/scalar.js', { as: null });
    expect([status, text.length > 1_000_000]).toEqual([200, true]);
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });
});
