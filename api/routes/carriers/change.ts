import { changeChoice } from '../../choices/change.ts';
import { carriers } from '../../choices/kinds.ts';

export const change = changeChoice(carriers);
