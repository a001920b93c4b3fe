import { createApp } from '../../api/app.ts';
import type { ApiDeps } from '../../api/types.ts';
import type { Json } from './call.ts';

export type Operation = { method: string; path: string; name: string; operation: Record<string, Json> };

/** The API's own description, made without any server behind it. */
export const describedApi = createApp({ publicUrl: 'http://localhost:3000' } as ApiDeps).getOpenAPI31Document(
  {
    openapi: '3.1.0',
    info: { title: 'Gatehouse', version: '1' },
  },
);

/** All operations of the API, as its description lists them. */
export const operations: Operation[] = Object.entries(describedApi.paths ?? {}).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    method: method.toUpperCase(),
    path,
    name: `${method.toUpperCase()} ${path}`,
    operation: operation as Record<string, Json>,
  })),
);
