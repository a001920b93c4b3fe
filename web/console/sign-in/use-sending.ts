import { useState, type FormEvent } from 'react';
import { useSignInRefusal } from './refusal.ts';

/** Sends a form once at a time, and keeps what was refused, in words, until the next try. */
export function useSending(work: (values: Record<string, string>) => Promise<unknown>) {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const say = useSignInRefusal();
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const values = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>;
    setBusy(true);
    setRefusal(undefined);
    try {
      await work(values);
    } catch (error) {
      setRefusal(say(error));
    } finally {
      setBusy(false);
    }
  };
  return { busy, refusal, onSubmit };
}
