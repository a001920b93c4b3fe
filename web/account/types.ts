import type { Account } from '../../api/views/account.ts';
import type { Brand } from '../../api/views/brand.ts';

export type { Account, Brand };

export type OwnCustomer = Account['customers'][number];
