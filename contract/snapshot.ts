import type { SetupPart } from './setup.ts';
import type { Stage } from './stages.ts';

/** Where a registration stands, as the workflow answers it: ids and stages, never personal data. Times are epoch ms. */
export type Snapshot = {
  id: string;
  stage: Stage;
  customerId?: string;
  missing?: SetupPart[];
  activatesAt?: number;
  nextDueAt?: number;
  waitsFor: string;
};

/** What the workflow knows of its timeline, which the query says as well: the number of the last entry, and its run. */
export type Known = { entries: number; runId: string };
