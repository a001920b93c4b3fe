import { Scalar } from '@scalar/hono-api-reference';
import { compress } from 'hono/compress';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Api } from './types.ts';

/** The page's only script comes from our own node_modules, so that `/docs` asks no other host for anything. */
const scalarScript = join(
  dirname(createRequire(import.meta.url).resolve('@scalar/api-reference')),
  'browser/standalone.js',
);

const info = {
  title: 'Gatehouse',
  version: '1',
  description: [
    'Decides who may buy in a B2B shop. Every registration is one durable workflow; this API sends it messages.',
    'Errors are `application/problem+json` (RFC 9457). `Idempotency-Key` makes POST, PUT, PATCH and DELETE safe to repeat.',
    'Lists take `cursor`, `limit`, `sort` (`-` for downwards), `q` and `filter[…]`.',
  ].join('\n\n'),
};

/** `/openapi.json`, and `/docs` to read it. */
export function describeApi(app: Api): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    description: 'An API key, or the token that an applicant gets for the right code.',
  });
  let document: ReturnType<Api['getOpenAPI31Document']> | undefined;
  app.get('/openapi.json', (c) => {
    document ??= app.getOpenAPI31Document({ openapi: '3.1.0', info, servers: [{ url: '/' }] });
    return c.json(document);
  });
  app.get('/docs/scalar.js', compress(), async (c) => {
    const script = await readFile(scalarScript);
    return c.body(script, 200, {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'max-age=86400',
    });
  });
  app.get(
    '/docs',
    Scalar((c) => {
      const nonce = randomBytes(16).toString('base64');
      c.header('content-security-policy', policyOf(nonce));
      return { ...look, nonce };
    }),
  );
}

/** Scalar writes its own styles into the page. */
const policyOf = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const look = {
  url: '/openapi.json',
  cdn: '/docs/scalar.js',
  pageTitle: 'Gatehouse API',
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  authentication: { preferredSecurityScheme: 'bearer' },
  showDeveloperTools: 'never',
} as const;
