import { createChoice } from '../../choices/create.ts';
import { priceTypes } from '../../choices/kinds.ts';

export const create = createChoice(priceTypes);
