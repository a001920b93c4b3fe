import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { Activities } from '../activities/index.ts';

/** Short and cheap: one marker in the history. Given up quickly, so that what takes long shows as an activity. */
export const quick = proxyLocalActivities<Activities>({
  startToCloseTimeout: '5s',
  scheduleToCloseTimeout: '8s',
  retry: { initialInterval: '100ms', maximumAttempts: 3 },
});

/** The same work where operators see its attempts, for as long as Postgres is away. */
export const patient = proxyActivities<Activities>({
  startToCloseTimeout: '20s',
  retry: { initialInterval: '500ms', maximumInterval: '20s' },
});

/** A provider may be down for half a day, and quotas last a day; after three days staff are told instead. */
export const courier = proxyActivities<Activities>({
  startToCloseTimeout: '20s',
  scheduleToCloseTimeout: '72h',
  retry: { initialInterval: '2s', maximumInterval: '10m' },
});
