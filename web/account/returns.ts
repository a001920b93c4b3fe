/** Where somebody came from and goes back to: by a known name, never by an address that the page was given. */
const places: Readonly<Record<string, string>> = { store: '/store' };

export function placeToReturnTo(): string | undefined {
  const name = new URLSearchParams(location.search).get('return') ?? '';
  return Object.hasOwn(places, name) ? places[name] : undefined;
}

/** Another page of the account, for the same site, in the same language, with the same way back. */
export const within = (path: string): string => `/account${path}${location.search}`;
