import { ask } from '../../signup/api.ts';
import { placeToReturnTo, within } from '../returns.ts';

type Answer = { twoFactorRedirect?: boolean };

/** With a password; false where the console has to ask for a second step first. */
export async function enterByPassword(email: string, password: string): Promise<boolean> {
  const body = { email, password };
  const { twoFactorRedirect } = await ask<Answer>('/api/auth/sign-in/email', { method: 'POST', body });
  return !twoFactorRedirect;
}

export async function enterByCode(email: string, code: string): Promise<void> {
  await ask('/api/auth/sign-in/code', { method: 'POST', body: { email, code } });
}

/** To where one came from, or to the account. */
export function goOn(): void {
  const place = placeToReturnTo();
  if (place) location.assign(place);
  else location.replace(within(''));
}
