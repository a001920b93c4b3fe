import { priceTypes } from '../../choices/kinds.ts';
import { listChoices } from '../../choices/list.ts';

export const list = listChoices(priceTypes);
