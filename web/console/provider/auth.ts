import type { AuthProvider } from 'react-admin';
import type { Right, Role } from '../../../contract/rights.ts';
import { call, problemIn } from '../api.ts';

export type Me = {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  rights: Right[];
  locale: string;
  twoFactor: boolean;
};

let me: Promise<Me> | undefined;
/** Signed in, but no staff, or no longer. */
let isRefused = false;

/** Who is signed in; asked for once, until they sign out. */
export const whoAmI = (): Promise<Me> => (me ??= call<Me>('GET', '/v1/me'));

/** After signing in or out, or a change of oneself. */
export const forgetMe = (): void => {
  me = undefined;
};

export const authProvider: AuthProvider = {
  /** The sign-in page talks to /api/auth itself and comes here when it is done. */
  login: async () => {
    forgetMe();
    await whoAmI();
  },
  logout: async () => {
    forgetMe();
    await call('POST', '/api/auth/sign-out', {}).catch(() => undefined);
    if (!isRefused) return undefined;
    isRefused = false;
    return '/no-access';
  },
  checkAuth: async () => {
    try {
      await whoAmI();
    } catch (error) {
      forgetMe();
      const status = problemIn(error)?.status;
      isRefused = status === 403;
      // Offline is no reason to be sent away.
      if (status === 401 || status === 403) throw error;
    }
  },
  checkError: ({ status }: { status?: number }) => {
    if (status !== 401) return Promise.resolve();
    forgetMe();
    return Promise.reject(new Error('gatehouse.error.signedOut'));
  },
  getIdentity: async () => {
    const { id, name } = await whoAmI();
    return { id, fullName: name };
  },
  /** What pages ask before they show an act: the rights of contract/rights.ts. */
  getPermissions: async () => (await whoAmI()).rights,
};
