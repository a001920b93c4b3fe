import type { QueryClient } from '@tanstack/react-query';

/** A burst of changes is read again once. */
const gatherMs = 150;
/** A read that hangs holds up no others. */
const longestMs = 10_000;

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/**
 * Reads again what changed. However fast changes come, what is being read is read to its end, and once more
 * afterwards: else a long burst would cancel each read by the next, and the page would stand still.
 */
export function createRefresher(queries: QueryClient) {
  const stale = new Set<string>();
  let isBusy = false;
  let hasEnded = false;

  const refresh = async (resources: string[]): Promise<void> => {
    // What began before the change may show how it was before.
    const early = resources.filter((resource) => queries.isFetching({ queryKey: [resource] }) > 0);
    const reads = resources.map((resource) =>
      queries.invalidateQueries({ queryKey: [resource] }, { cancelRefetch: false }),
    );
    await Promise.race([Promise.all(reads), wait(longestMs)]);
    for (const resource of early) stale.add(resource);
  };

  const work = async (): Promise<void> => {
    let pauseMs = gatherMs;
    while (stale.size > 0 && !hasEnded) {
      await wait(pauseMs);
      const [resources, from] = [[...stale], Date.now()];
      stale.clear();
      await refresh(resources);
      // A slow server is asked half the time at most.
      pauseMs = Math.max(gatherMs, Date.now() - from);
    }
  };

  return {
    changed: (resource: string): void => {
      stale.add(resource);
      if (isBusy) return;
      isBusy = true;
      void work().finally(() => (isBusy = false));
    },
    end: (): void => void (hasEnded = true),
  };
}
