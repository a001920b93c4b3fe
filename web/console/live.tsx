import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { createRefresher } from './refresher.ts';

type News = { kind: 'registration' | 'customer' | 'missed'; id?: string };

const resourceOf = { registration: 'registrations', customer: 'customers' } as const;

/**
 * Reads again what changed, in every open view, as soon as it changes. The browser opens a stream that broke again
 * by itself, and then "missed" comes first.
 */
export function Live(): null {
  const queries = useQueryClient();
  useEffect(() => {
    const refresher = createRefresher(queries);
    const source = new EventSource('/v1/live');
    source.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const { kind } = JSON.parse(data) as News;
      const resources = kind === 'missed' ? Object.values(resourceOf) : [resourceOf[kind]];
      for (const resource of resources) refresher.changed(resource);
    });
    return () => {
      source.close();
      refresher.end();
    };
  }, [queries]);
  return null;
}
