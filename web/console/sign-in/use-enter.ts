import { useLogin, useSetLocale } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { problemIn } from '../api.ts';
import { languages } from '../locales/index.ts';
import { whoAmI } from '../provider/auth.ts';

/** Goes into the console, in the person's own language; whoever is no staff is told so. */
export function useEnter(): () => Promise<void> {
  const login = useLogin();
  const setLocale = useSetLocale();
  const navigate = useNavigate();
  return async () => {
    try {
      await login({});
    } catch (error) {
      if (problemIn(error)?.status !== 403) throw error;
      return void navigate('/no-access');
    }
    const { locale } = await whoAmI();
    const own = languages.find((language) => locale.startsWith(language.locale));
    if (own) setLocale(own.locale);
  };
}
