import { ensurePages } from '../../dev/pages.ts';

/** The pages that every test file shows: built once, before two files at a time would do it. */
export default ensurePages;
