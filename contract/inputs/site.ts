import { z } from '@hono/zod-openapi';
import { currency } from './money.ts';
import { origins } from './origin.ts';
import { policiesInput } from './policies.ts';
import { siteFormInput } from './site-form.ts';
import { line } from './text.ts';

const address = line(500);

/** An address that a visitor is sent on to: of this host and no other, whatever a browser makes of it. */
const secureUrl = address.refine(isSecure, 'This has to be an https:// address.').openapi({ format: 'uri' });

const storefrontUrl = address
  .refine(
    (text) => isSecure(text) || isHttp(text) || /^\/(?![/\\])/.test(text),
    'This has to be an address, or a path here.',
  )
  .openapi({ example: 'https://shop.bloom.example' });

const mailbox = '[^\\s<>@",]+@[^\\s<>@",]+\\.[^\\s<>@",]+';
const sender = line(320)
  .refine(
    (text) => new RegExp(`^([^<>"]{1,200} <${mailbox}>|${mailbox})$`).test(text),
    'Write "Name <address>".',
  )
  .openapi({ example: 'Bloom Wholesale <accounts@bloom.example>' });

const brandInput = z
  .strictObject({
    logoUrl: secureUrl.nullable(),
    color: z
      .string()
      .regex(/^#[0-9A-Fa-f]{6}$/, 'A colour is written like "#1F5E4B".')
      .nullable(),
    sender,
  })
  .partial();

const locale = z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/);

/** What a new site cannot do without; all else it has from the start, and can be changed. */
export const newSite = z
  .strictObject({
    name: line(100),
    storefrontUrl,
    currency,
    locale,
    brand: brandInput.required({ sender: true }),
  })
  .openapi('SiteInput');

/** What of a site can be changed; what is left out stays as it is, and null empties a field. */
export const siteInput = z
  .strictObject({
    name: line(100),
    storefrontUrl,
    locale,
    brand: brandInput,
    policies: policiesInput,
    form: siteFormInput,
    rejectedUrl: secureUrl.nullable(),
    origins,
  })
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'Say what changes.')
  .openapi('SiteChange');

export type SiteInput = z.output<typeof siteInput>;

function parts(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && !url.username && !url.password && !/[\\\s]/.test(text) ? url : undefined;
}

function isSecure(text: string): boolean {
  return parts(text)?.protocol === 'https:';
}

function isHttp(text: string): boolean {
  return parts(text)?.protocol === 'http:';
}
