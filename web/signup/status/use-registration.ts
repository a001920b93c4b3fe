import { useCallback, useEffect, useRef, useState } from 'react';
import { ask, askForNew, Refusal } from '../api.ts';
import type { Invitation, Own, RegistrationView } from '../types.ts';

const readEveryMs = 5000;

export type Found = { registration: RegistrationView; invitation: Invitation };

/** Reads again every few seconds, and at once when the page is looked at; most answers are "as it was". */
export function useRegistration({ id, token }: Own) {
  const [found, setFound] = useState<Found>();
  const [error, setError] = useState<unknown>();
  const version = useRef<string>(undefined);
  const invitation = useRef<Invitation>(undefined);

  const read = useCallback(async () => {
    try {
      if (!token) throw new Refusal(401);
      const path = `/v1/registrations/${encodeURIComponent(id)}`;
      const news = await askForNew<RegistrationView>(path, { token, known: version.current });
      setError(undefined);
      if (!news) return;
      const { answer: registration } = news;
      invitation.current ??= await ask<Invitation>(`/v1/invites/${encodeURIComponent(registration.invite)}`);
      version.current = news.version;
      setFound({ registration, invitation: invitation.current });
    } catch (refused) {
      setError(refused);
    }
  }, [id, token]);

  useEffect(() => {
    const readIfSeen = () => document.visibilityState === 'visible' && void read();
    const first = setTimeout(() => void read());
    const timer = setInterval(readIfSeen, readEveryMs);
    addEventListener('focus', readIfSeen);
    document.addEventListener('visibilitychange', readIfSeen);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
      removeEventListener('focus', readIfSeen);
      document.removeEventListener('visibilitychange', readIfSeen);
    };
  }, [read]);

  return { found, error, read };
}
