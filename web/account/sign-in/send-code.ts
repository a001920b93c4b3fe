import { ask } from '../../signup/api.ts';

/** Answers when a new one can be had. */
export async function sendCode(email: string): Promise<string> {
  const body = { email };
  return (await ask<{ resendAfter: string }>('/v1/sign-in-codes', { method: 'POST', body })).resendAfter;
}

export const isAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
