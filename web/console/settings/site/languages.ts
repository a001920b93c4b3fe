const known = [
  { id: 'en', name: 'English' },
  { id: 'es', name: 'Español' },
];

/** Languages that mails come in; one that a site has already can stay. */
export const siteLanguages = (present: string) =>
  known.some(({ id }) => id === present) ? known : [...known, { id: present, name: present }];

/** Those of the pages that applicants see. */
export const labelLanguages = [...known, { id: 'de', name: 'Deutsch' }, { id: 'tr', name: 'Türkçe' }];
