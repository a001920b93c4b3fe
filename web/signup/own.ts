import type { Own } from './types.ts';

const key = (invite: string): string => `gatehouse.${invite}`;

/** Kept on this device, so that a closed page goes on where it was. */
export function keepOwn(invite: string, own: Own): void {
  try {
    localStorage.setItem(key(invite), JSON.stringify(own));
  } catch {
    // A browser that keeps nothing asks for a code again.
  }
}

export function ownOf(invite: string): Own | undefined {
  try {
    return JSON.parse(localStorage.getItem(key(invite)) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

export const forgetOwn = (invite: string): void => localStorage.removeItem(key(invite));
