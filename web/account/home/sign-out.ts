import { ask } from '../../signup/api.ts';

export const signOut = (): Promise<object> => ask('/api/auth/sign-out', { method: 'POST', body: {} });
