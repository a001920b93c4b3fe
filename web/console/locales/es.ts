import { spanish } from './ra-spanish.ts';
import { es as customers } from '../customers/words.ts';
import { es as home } from '../home/words.ts';
import { es as invite } from '../invite/words.ts';
import { es as layout } from '../layout/words.ts';
import { es as registrations } from '../registrations/words.ts';
import { es as self } from '../self/words.ts';
import { es as apiKeys } from '../settings/api-keys/words.ts';
import { es as staff } from '../settings/staff/words.ts';
import { es as settings } from '../settings/words.ts';
import { es as signIn } from '../sign-in/words.ts';

export const messages = [
  spanish,
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
