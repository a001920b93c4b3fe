import { useCallback, useEffect, useRef, useState } from 'react';
import { ask, Refusal } from '../api.ts';
import { withValue } from '../draft.ts';
import { forgetOwn } from '../own.ts';
import type { Draft, Invitation, Kept, Own, RegistrationView } from '../types.ts';

const saveAfterMs = 800;
const ends = ['rejected', 'expired', 'withdrawn', 'erased'];

export type DraftState = ReturnType<typeof useDraft>;

/** The draft of a registration: read once, changed here, and saved a moment after the last change. */
export function useDraft(invitation: Invitation, own: Own, onLost: () => void) {
  const [registration, setRegistration] = useState<RegistrationView>();
  const [draft, setDraft] = useState<Draft>({});
  const [documents, setDocuments] = useState<Kept[]>([]);
  const [error, setError] = useState<unknown>();
  const [saving, setSaving] = useState<'saved' | 'saving' | undefined>();
  const latest = useRef<Draft>({});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const path = `/v1/registrations/${own.id}`;

  const lose = useCallback(() => {
    forgetOwn(invitation.token);
    onLost();
  }, [invitation.token, onLost]);
  const fail = (refused: unknown) =>
    refused instanceof Refusal && [401, 403, 404].includes(refused.status) ? lose() : setError(refused);

  function take(found: RegistrationView): void {
    // Whoever comes back after an end begins anew; whoever has sent it in sees where it stands.
    if (ends.includes(found.stage)) return lose();
    if (found.stage !== 'describing' && found.stage !== 'verifying')
      return location.replace(`/status/${own.id}#${own.token}`);
    latest.current = (found.draft ?? {}) as Draft;
    setDraft(latest.current);
    setDocuments(found.documents);
    setRegistration(found);
  }

  useEffect(() => {
    ask<RegistrationView>(path, { token: own.token }).then(take, fail);
    // Once for each registration; typing must not be read over.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [path]);

  async function save(): Promise<void> {
    clearTimeout(timer.current);
    timer.current = undefined;
    setSaving('saving');
    try {
      await saveWhatIsValid(`${path}/details`, own, latest.current);
      setSaving('saved');
      setError(undefined);
    } catch (refused) {
      setSaving(undefined);
      fail(refused);
    }
  }

  function change(how: (before: Draft) => Draft): void {
    latest.current = how(latest.current);
    setDraft(latest.current);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), saveAfterMs);
  }

  return {
    isLoaded: registration !== undefined,
    registration,
    draft,
    documents,
    setDocuments,
    error,
    saving,
    change,
    /** Saves at once what is still waiting for its moment. */
    flush: () => (timer.current ? save() : Promise.resolve()),
  };
}

/** What is not valid yet is said when it is sent in; it keeps nothing else from being saved. */
async function saveWhatIsValid(path: string, { token }: Own, body: Draft): Promise<void> {
  try {
    await ask(path, { method: 'PATCH', body, token });
  } catch (refused) {
    if (!(refused instanceof Refusal) || refused.status !== 422) throw refused;
    const left = refused.errors.reduce((draft, { path: at }) => withValue(draft, at, undefined), body);
    if (JSON.stringify(left) !== JSON.stringify(body))
      await ask(path, { method: 'PATCH', body: left, token }).catch(() => undefined);
  }
}
