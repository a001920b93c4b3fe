import { en as detailEn, es as detailEs } from './detail/words.ts';
import { en as listEn, es as listEs } from './list/words.ts';
import { en as tourEn, es as tourEs } from './setup/tour/words.ts';
import { en as setupEn, es as setupEs } from './setup/words.ts';

export const en = {
  resources: { customers: { name: 'Customer |||| Customers' } },
  gatehouse: { customers: listEn, customer: detailEn, setup: setupEn, tour: tourEn },
};

export const es: typeof en = {
  resources: { customers: { name: 'Cliente |||| Clientes' } },
  gatehouse: { customers: listEs, customer: detailEs, setup: setupEs, tour: tourEs },
};
