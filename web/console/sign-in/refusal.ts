import { useTranslate } from 'react-admin';
import { problemIn } from '../api.ts';
import { useRefusal } from '../parts/use-act.ts';
import { en } from './words.ts';

const known = Object.keys(en.gatehouse.signIn.error);

export const codeIn = (error: unknown): string | undefined =>
  (problemIn(error) as { code?: string } | undefined)?.code;

/** What a refusal of the sign-in says, in the reader's language. */
export function useSignInRefusal(): (error: unknown) => string {
  const translate = useTranslate();
  const say = useRefusal();
  return (error) => {
    const code = codeIn(error);
    if (code && known.includes(code)) return translate(`gatehouse.signIn.error.${code}`);
    return problemIn(error)?.status === 429 ? translate('gatehouse.signIn.error.tooMany') : say(error);
  };
}
