import type { Role } from '../../../../contract/rights.ts';

export type Member = {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  locale: string;
  active: boolean;
  invited: boolean;
  twoFactor: boolean;
};
