import { useCallback, useEffect, useRef, useState } from 'react';
import { ask, Refusal } from '../api.ts';
import { forgetOwn } from '../own.ts';
import type { Draft, Invitation, Own, RegistrationView } from '../types.ts';

const saveAfterMs = 800;

export type DraftState = ReturnType<typeof useDraft>;

type Part = 'company' | 'contact';

/** The draft of a registration: read once, changed here, and saved a moment after the last change. */
export function useDraft(invitation: Invitation, own: Own, onLost: () => void) {
  const [registration, setRegistration] = useState<RegistrationView>();
  const [draft, setDraft] = useState<Draft>({});
  const [error, setError] = useState<unknown>();
  const [saving, setSaving] = useState<'saved' | 'saving' | undefined>();
  const latest = useRef<Draft>({});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const path = `/v1/registrations/${own.id}`;

  const lost = useCallback(
    (refused: unknown) => {
      const gone = refused instanceof Refusal && [401, 403, 404].includes(refused.status);
      if (gone) {
        forgetOwn(invitation.token);
        onLost();
      } else setError(refused);
    },
    [invitation.token, onLost],
  );

  useEffect(() => {
    ask<RegistrationView>(path, { token: own.token }).then((found) => {
      if (found.stage !== 'describing' && found.stage !== 'verifying') {
        forgetOwn(invitation.token);
        location.replace(`/status/${own.id}#${own.token}`);
        return;
      }
      latest.current = (found.draft ?? {}) as Draft;
      setDraft(latest.current);
      setRegistration(found);
    }, lost);
    // Once for each registration; typing must not be read over.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [path]);

  async function save(): Promise<void> {
    clearTimeout(timer.current);
    timer.current = undefined;
    setSaving('saving');
    try {
      await ask(`${path}/details`, { method: 'PATCH', body: latest.current, token: own.token });
      setSaving('saved');
      setError(undefined);
    } catch (refused) {
      setSaving(undefined);
      // What is not valid yet is said when it is sent.
      if (!(refused instanceof Refusal) || refused.status !== 422) lost(refused);
    }
  }

  function change(next: Draft): void {
    latest.current = next;
    setDraft(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), saveAfterMs);
  }

  return {
    isLoaded: registration !== undefined,
    registration,
    draft,
    error,
    saving,
    change,
    /** An empty field is taken away. */
    set: (part: Part, field: string, value: string) =>
      change({ ...latest.current, [part]: { ...latest.current[part], [field]: value || null } }),
    /** Saves at once what is still waiting for its moment. */
    flush: () => (timer.current ? save() : Promise.resolve()),
  };
}
