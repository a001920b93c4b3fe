import { changeChoice } from '../../choices/change.ts';
import { priceTypes } from '../../choices/kinds.ts';

export const change = changeChoice(priceTypes);
