import type { Brand } from '../contract/emails.ts';
import { headerSafe } from './clean.ts';

/** The brand's sender as a From header that no name can break: `"Bloom, Inc." <accounts@bloom.example>`. */
export function senderOf({ sender, siteName }: Brand): string {
  const line = headerSafe(sender, 320);
  const address = /<([^<>]+)>\s*$/.exec(line)?.[1]?.trim() ?? line;
  const name = line.includes('<') ? line.slice(0, line.lastIndexOf('<')) : siteName;
  const plain = headerSafe(name, 80)
    .replace(/["\\<>]/g, '')
    .trim();
  if (!plain) return address;
  return /^[\p{L}\p{N} '&-]+$/u.test(plain) ? `${plain} <${address}>` : `"${plain}" <${address}>`;
}
