import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { problemIn, type Problem } from '../api.ts';
import { useRefusal } from './use-act.ts';

type Errors = { [field: string]: Errors | string };
type Options = { done: string; onDone?: () => void; below?: string };

/**
 * Saves what a form holds. What the API says of a field stands at that field; everything else is told. `below` is the
 * part of a body that the form's fields are of.
 */
export function useSave<Values>(save: (values: Values) => Promise<unknown>, options: Options) {
  const { done, onDone, below = '' } = options;
  const notify = useNotify();
  const say = useRefusal();
  const queries = useQueryClient();
  return async (values: Values): Promise<Errors | undefined> => {
    try {
      await save(values);
    } catch (error) {
      const errors = fieldsOf(problemIn(error), below);
      notify(say(error), { type: 'error', multiLine: true });
      return errors;
    }
    notify(done, { type: 'success' });
    await queries.invalidateQueries();
    onDone?.();
    return undefined;
  };
}

function fieldsOf(problem: Problem | undefined, below: string): Errors | undefined {
  if (problem?.status !== 422 || !problem.errors?.length) return undefined;
  const fields: Errors = {};
  for (const { path, message } of problem.errors) {
    const parts = path.replace(new RegExp(`^${below}/`), '').split('/');
    put(fields, parts.filter(Boolean), message);
  }
  return fields;
}

function put(errors: Errors, [first = 'root', ...rest]: string[], message: string): void {
  const known = errors[first];
  if (rest.length === 0) errors[first] = message;
  else put((errors[first] = typeof known === 'object' ? known : {}), rest, message);
}
