import { useState, type FormEvent } from 'react';

/** A form that sends what it holds; `error` is what the last try was refused with. */
export function useSending(send: (values: Record<string, string>) => Promise<void>) {
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const run = async (values: Record<string, string>) => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      await send(values);
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(false);
    }
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>;
    void run(values);
  };
  return { error, busy, onSubmit, run };
}
