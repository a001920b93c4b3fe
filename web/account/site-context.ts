import { createContext, use } from 'react';
import type { Brand } from './types.ts';

type Known = { site: Brand | undefined; setSite: (site: Brand) => void };

/** The site whose look the page has. */
export const SiteContext = createContext<Known>({ site: undefined, setSite: () => undefined });

export const useSite = (): Known => use(SiteContext);
