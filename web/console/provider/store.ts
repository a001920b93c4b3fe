import { localStorageStore, type Store } from 'react-admin';

const browser = localStorageStore('1', 'gatehouse');

/** How the console looks: theme, language, menu, columns. */
const isLook = (key: string): boolean =>
  /^(theme|locale|sidebar\.open|[\w-]+\.datatable(_columnRanks)?)$/.test(key);

/** What stays in the browser. Signing out takes along what somebody looked for, and leaves how they like it. */
export const store: Store = {
  ...browser,
  reset: () => {
    for (const key of Object.keys(browser.listItems?.() ?? {})) if (!isLook(key)) browser.removeItem(key);
  },
};
