const urlOf = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined);

/** What contract/inputs/site.ts takes, said before anything is sent. */
export const isHttps = (text?: string | null): string | undefined =>
  !text || urlOf(text)?.protocol === 'https:' ? undefined : 'gatehouse.settings.site.notHttps';

export const isStorefront = (text?: string): string | undefined =>
  !text || /^https?:$/.test(urlOf(text)?.protocol ?? '') || /^\/(?![/\\])/.test(text)
    ? undefined
    : 'gatehouse.settings.site.notAddress';

export const isOrigins = (lines?: string[]): string | undefined =>
  (lines ?? []).every((line) => !line || /^https?:\/\/[^/?#@\\\s*]+\/?$/i.test(line))
    ? undefined
    : 'gatehouse.settings.site.notOrigins';

const mailbox = '[^\\s<>@",]+@[^\\s<>@",]+\\.[^\\s<>@",]+';
const sender = new RegExp(`^([^<>"]{1,200} <${mailbox}>|${mailbox})$`);

export const isSender = (text?: string): string | undefined =>
  !text || sender.test(text) ? undefined : 'gatehouse.settings.site.notSender';
