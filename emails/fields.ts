import { wordsFor } from './words.ts';

/** What a person calls the field that a JSON pointer names; an unknown one by its nearest known parent, or as it is. */
function fieldName(pointer: string, names: Readonly<Record<string, string>>): string {
  for (let path = pointer; path; path = path.slice(0, Math.max(0, path.lastIndexOf('/')))) {
    const name = Object.hasOwn(names, path) ? names[path] : undefined;
    if (name) return name;
  }
  return pointer.replace(/^.*\//, '') || pointer;
}

export const fieldNames = (pointers: readonly string[], locale?: string): string[] => [
  ...new Set(pointers.map((pointer) => fieldName(pointer, wordsFor(locale).fields))),
];
