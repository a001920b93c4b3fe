import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { call, problemIn, type FieldError } from '../../api.ts';
import { useRefusal } from '../../parts/use-act.ts';
import { whole, type Errors, type Kind } from './kinds.ts';

type Outcome = { pending?: boolean; errors?: Errors };

/** Sends a part, and is done when the page shows it; a field that the API refuses is named, the rest is said. */
export function useSend(id: string) {
  const queries = useQueryClient();
  const notify = useNotify();
  const say = useRefusal();
  return async <Values>({ path, name }: Kind<Values>, body: object, tell: boolean): Promise<Outcome> => {
    try {
      const address = `/v1/customers/${encodeURIComponent(id)}/${path}`;
      const { pending } = await call<{ pending?: boolean }>('PUT', address, body);
      await queries.invalidateQueries({ queryKey: ['customers'] });
      if (tell && !pending) notify(`gatehouse.setup.${name}.saved`, { type: 'success' });
      return pending ? { pending } : {};
    } catch (error) {
      const fields = problemIn(error)?.errors;
      if (fields) return { errors: errorsOf(fields) };
      notify(say(error), { type: 'error', multiLine: true });
      void queries.invalidateQueries({ queryKey: ['customers'] });
      return { errors: {} };
    }
  };
}

/** A pointer names the field by its first word; one to nothing is about the whole part. */
const errorsOf = (fields: FieldError[]): Errors =>
  Object.fromEntries(fields.map(({ path, message }) => [path.split('/')[1] || whole, message]));
