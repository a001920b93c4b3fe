const known = [
  { id: 'en', name: 'English' },
  { id: 'es', name: 'Español' },
];

/** Languages that pages and mails come in; one that a site has already can stay. */
export const siteLanguages = (present: string) =>
  known.some(({ id }) => id === present) ? known : [...known, { id: present, name: present }];

export const labelLanguages = known;
