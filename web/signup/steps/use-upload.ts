import { useState } from 'react';
import { ask, Refusal } from '../api.ts';
import type { Kept, Own } from '../types.ts';
import { fill } from '../words/index.ts';
import { useWords } from '../words-context.ts';
import type { Kind } from './documents.tsx';
import { megabytesOf, refusedBefore, refusedBy, typesText } from './file-limits.ts';

type Given = { kind: Kind; own: Own; onChange: (change: (before: Kept[]) => Kept[]) => void };

/** Sends and removes files of one kind, and says in words what is wrong about one. */
export function useUpload({ kind, own, onChange }: Given) {
  const words = useWords().documents;
  const [error, setError] = useState<unknown>();
  const [refused, setRefused] = useState<'tooBig' | 'notTaken' | 'tooMany'>();
  const [busyWith, setBusyWith] = useState('');
  const path = `/v1/registrations/${own.id}/documents`;

  async function attempt(act: () => Promise<void>): Promise<void> {
    setError(undefined);
    setRefused(undefined);
    try {
      await act();
    } catch (failed) {
      const known = failed instanceof Refusal ? refusedBy[failed.status] : undefined;
      if (known) setRefused(known);
      else setError(failed);
    }
    setBusyWith('');
  }

  const upload = async (file: File): Promise<void> => {
    const before = refusedBefore(kind, file);
    if (before) return setRefused(before);
    setBusyWith(file.name);
    return attempt(async () => {
      const body = new FormData();
      body.set('file', file);
      body.set('kind', kind.kind);
      const kept = await ask<Kept>(path, { method: 'POST', body, token: own.token });
      onChange((documents) => [...documents, kept]);
    });
  };

  const remove = (id: string): Promise<void> =>
    attempt(async () => {
      await ask(`${path}/${id}`, { method: 'DELETE', token: own.token });
      onChange((documents) => documents.filter((document) => document.id !== id));
    });

  const text = refused === 'tooBig' ? megabytesOf(kind) : typesText(kind);
  return { upload, remove, busyWith, error, problem: refused && fill(words[refused], text) };
}
