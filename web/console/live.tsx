import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

type News = { kind: 'registration' | 'customer' | 'missed'; id?: string };

const resourceOf = { registration: 'registrations', customer: 'customers' } as const;

/** A burst of changes is read again once. */
const gatherMs = 150;

/**
 * Reads again what changed, in every open view, as soon as it changes. The browser opens a stream that broke again
 * by itself, and then "missed" comes first.
 */
export function Live(): null {
  const queries = useQueryClient();
  useEffect(() => {
    const stale = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = (): void => {
      timer = undefined;
      for (const resource of stale) void queries.invalidateQueries({ queryKey: [resource] });
      stale.clear();
    };
    const source = new EventSource('/v1/live');
    source.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const news = JSON.parse(data) as News;
      for (const resource of news.kind === 'missed' ? Object.values(resourceOf) : [resourceOf[news.kind]])
        stale.add(resource);
      timer ??= setTimeout(refresh, gatherMs);
    });
    return () => {
      source.close();
      clearTimeout(timer);
    };
  }, [queries]);
  return null;
}
