import { loadClientConnectConfig } from '@temporalio/envconfig';

/** Address, namespace, TLS and key of Temporal as all of its SDKs read them: TEMPORAL_* or a profile's file. */
export function temporalConfig() {
  const { connectionOptions, namespace = 'default' } = loadClientConnectConfig();
  return { connectionOptions, namespace };
}

/** Limits of one worker process; the reasons stand in ARCHITECTURE.md's rules and docs/decisions. */
export const workerLimits = {
  /** A cached workflow holds about a megabyte. */
  maxCachedWorkflows: 500,
  maxConcurrentLocalActivityExecutions: 100,
  maxConcurrentActivityTaskExecutions: 100,
  /** How long a task of a worker that died waits for it before another one takes over. */
  stickyQueueScheduleToStartTimeout: '5s',
  /** Longer than the longest startToCloseTimeout of an activity, so that a stop cuts nothing off. */
  shutdownGraceTime: '25s',
  shutdownForceTime: '35s',
} as const;
