import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

type Known = { domains: Set<string>; wildcards: Set<string> };

/** The list is long, and read when it is first needed. */
let known: Known | undefined;

const load = (): Known => ({
  domains: new Set(require('disposable-email-domains') as string[]),
  wildcards: new Set(require('disposable-email-domains/wildcard.json') as string[]),
});

/** The domain of an address if mailboxes there are thrown away after use. */
export function disposableDomain(email: string): string | undefined {
  known ??= load();
  const domain = email.slice(email.lastIndexOf('@') + 1);
  const labels = domain.split('.');
  const above = labels.map((_label, index) => labels.slice(index).join('.'));
  const { domains, wildcards } = known;
  return domains.has(domain) || above.some((name) => wildcards.has(name)) ? domain : undefined;
}
