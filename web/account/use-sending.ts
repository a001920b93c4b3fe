import { useState, type FormEvent } from 'react';

type Wrong = { [field: string]: string | undefined };
/** What is wrong about what was typed, by field; nothing where it can be sent. */
type Check = (form: FormData) => Wrong;

/** Sends a form once it looks right, with the button that was pressed; `failed` may say to which field an answer belongs. */
export function useSending(
  check: Check,
  send: (form: FormData) => Promise<void>,
  failed: (error: unknown) => Wrong = () => ({}),
) {
  const [wrong, setWrong] = useState<Wrong>({});
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);

  async function submit(element: HTMLFormElement, by: HTMLElement | null): Promise<void> {
    const form = new FormData(element, by);
    const found = check(form);
    setWrong(found);
    setError(undefined);
    if (Object.keys(found).length > 0) return focusOn(element, found);
    setBusy(true);
    try {
      await send(form);
    } catch (refused) {
      const said = failed(refused);
      setWrong(said);
      if (Object.keys(said).length > 0) focusOn(element, said);
      else setError(refused);
    }
    setBusy(false);
  }

  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { nativeEvent, currentTarget } = event;
    const by = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
    if (!busy) void submit(currentTarget, by);
  };
  return { wrong, error, busy, onSubmit };
}

function focusOn(form: HTMLFormElement, wrong: Wrong): void {
  const [name = ''] = Object.keys(wrong);
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLElement) field.focus();
}
