import { spanish } from './ra-spanish.ts';
import { es as customers } from '../customers/words.ts';
import { es as home } from '../home/words.ts';
import { es as invite } from '../invite/words.ts';
import { es as layout } from '../layout/words.ts';
import { es as registrations } from '../registrations/words.ts';
import { es as self } from '../self/words.ts';
import { es as settings } from '../settings/words.ts';
import { es as signIn } from '../sign-in/words.ts';

export const messages = [spanish, layout, home, registrations, customers, invite, settings, signIn, self];
