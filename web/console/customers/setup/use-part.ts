import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Customer } from '../customer.ts';
import { whole, type Errors, type Kind } from './kinds.ts';
import { useSend } from './use-send.ts';

export type Part<Values> = {
  kind: Kind<Values>;
  values: Values;
  errors: Errors;
  /** How often it was refused: each time its first wrong field gets the focus. */
  refusals: number;
  /** Typed, and not saved yet. */
  dirty: boolean;
  saving: boolean;
  /** Taken by the API, and not done by a worker yet. */
  underWay: boolean;
  set: (change: Partial<Values>) => void;
  /** Saves what the fields say, or what another set-up says. True once the API has it. */
  save: (from?: Customer) => Promise<boolean>;
  forget: () => void;
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The form of one part: what is saved, with what the person has typed over it. */
export function usePart<Values extends object>(
  kind: Kind<Values>,
  customer: Customer,
  currency: string,
): Part<Values> {
  const send = useSend(customer.id);
  const translate = useTranslate();
  const [draft, setDraft] = useState<Values>();
  const [sent, setSent] = useState<Values>();
  const [errors, setErrors] = useState<Errors>({});
  const [refusals, setRefusals] = useState(0);
  const [saving, setSaving] = useState(false);
  const saved = kind.valuesOf(customer);
  const values = draft ?? saved;
  const changed = draft !== undefined && !same(draft, saved);
  const underWay = changed && same(draft, sent);

  const refuse = (wrong: Errors): false => {
    setErrors(wrong);
    setRefusals((count) => count + 1);
    return false;
  };
  const save = async (from?: Customer): Promise<boolean> => {
    const given = from ? kind.valuesOf(from) : values;
    const wrong = Object.entries(kind.check(given, customer));
    setDraft(given);
    if (wrong.length > 0)
      return refuse(Object.fromEntries(wrong.map(([name, key]) => [name, translate(key ?? '')])));
    setSaving(true);
    const { pending, errors: refused } = await send(
      kind,
      kind.bodyOf(given, from ?? customer, currency),
      !from,
    );
    setSaving(false);
    if (refused) return refuse(refused);
    setErrors({});
    if (pending) setSent(given);
    // What was typed while it was saved stays.
    else setDraft((now) => (same(now, given) ? undefined : now));
    return true;
  };
  const set = (change: Partial<Values>): void => {
    setDraft({ ...values, ...change });
    setErrors((now) =>
      Object.fromEntries(Object.entries(now).filter(([name]) => name !== whole && !(name in change))),
    );
  };
  const forget = (): void => setDraft(undefined);
  return { kind, values, errors, refusals, dirty: changed && !underWay, saving, underWay, set, save, forget };
}
