import { isDeepStrictEqual } from 'node:util';
import { pointerPart } from '../../contract/json-pointer.ts';

type Json = unknown;

/** JSON pointers (RFC 6901) of the leaves in which two values differ; lists are compared as wholes. */
export function changedPointers(before: Json, after: Json, path = ''): string[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (!isObject(before) || !isObject(after)) return [path];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => changedPointers(before[key], after[key], `${path}/${pointerPart(key)}`));
}

const isObject = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
