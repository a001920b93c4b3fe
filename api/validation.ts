import { pointerPart } from '../contract/json-pointer.ts';
import { notFound, Problem, type FieldError } from './problem.ts';

type Issue = { code?: string; path: PropertyKey[]; message: string; keys?: string[] };
type Checked = { target?: string } & ({ success: true } | { success: false; error: { issues: Issue[] } });

/** A value that is not valid: which, as a JSON pointer, and what to change. */
export function refuseInvalid(result: Checked): void {
  if (result.success) return;
  // An id that can't be one is an id that isn't there.
  if (result.target === 'param') throw notFound('There is nothing with this id.');
  throw notValid(fieldErrors(result.error.issues));
}

export const notValid = (errors: FieldError[]): Problem =>
  new Problem(422, { detail: errors[0]?.message ?? 'Not valid', errors });

/** `below` is the pointer of the value that was looked at. */
export const fieldErrors = (issues: readonly Issue[], below = ''): FieldError[] =>
  issues.flatMap(({ path, message, keys }) =>
    keys
      ? keys.map((key) => ({ path: below + pointer([...path, key]), message: 'There is no such field.' }))
      : [{ path: below + pointer(path), message }],
  );

const pointer = (path: PropertyKey[]): string => path.map((part) => `/${pointerPart(String(part))}`).join('');
