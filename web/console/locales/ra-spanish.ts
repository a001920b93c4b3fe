import english from 'ra-language-english';

export const spanish: typeof english = english;
