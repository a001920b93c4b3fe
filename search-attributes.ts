import type { NativeConnection } from '@temporalio/worker';
import { searchAttributes } from './contract/search-attributes.ts';

/** Numbers of temporal.api.enums.v1.IndexedValueType. */
const typeNumbers = { KEYWORD: 2, DATETIME: 6 } as const;

/**
 * Registers what workflows are searched by. With one missing every workflow task would fail for ever,
 * so where it can't be registered the start stops with a line that names it.
 */
export async function ensureSearchAttributes(connection: NativeConnection, namespace: string): Promise<void> {
  const { operatorService } = connection;
  const { customAttributes } = await operatorService.listSearchAttributes({ namespace });
  const missing = searchAttributes.filter(({ name }) => !(name in (customAttributes ?? {})));
  if (missing.length === 0) return;
  const names = missing.map(({ name, type }) => [name, typeNumbers[type as keyof typeof typeNumbers]]);
  try {
    await operatorService.addSearchAttributes({ namespace, searchAttributes: Object.fromEntries(names) });
  } catch (error) {
    const wanted = missing.map(({ name, type }) => `${name} (${type})`).join(', ');
    throw new Error(`Temporal namespace ${namespace} lacks search attributes: ${wanted}`, { cause: error });
  }
}
