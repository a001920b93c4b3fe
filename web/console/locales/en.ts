import english from 'ra-language-english';
import { en as customers } from '../customers/words.ts';
import { en as home } from '../home/words.ts';
import { en as invite } from '../invite/words.ts';
import { en as layout } from '../layout/words.ts';
import { en as registrations } from '../registrations/words.ts';
import { en as self } from '../self/words.ts';
import { en as apiKeys } from '../settings/api-keys/words.ts';
import { en as staff } from '../settings/staff/words.ts';
import { en as settings } from '../settings/words.ts';
import { en as signIn } from '../sign-in/words.ts';

export const messages = [
  english,
  layout,
  home,
  registrations,
  customers,
  invite,
  settings,
  staff,
  apiKeys,
  signIn,
  self,
];
