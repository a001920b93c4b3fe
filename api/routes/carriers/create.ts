import { createChoice } from '../../choices/create.ts';
import { carriers } from '../../choices/kinds.ts';

export const create = createChoice(carriers);
