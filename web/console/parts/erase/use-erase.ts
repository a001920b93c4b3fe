import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { call } from '../../api.ts';
import { useAct } from '../use-act.ts';
import type { Props } from './erase-button.tsx';

/** Deletes and leaves the page, which shows nobody any more. */
export function useErase({ resource, id, name }: Props) {
  const act = useAct();
  const navigate = useNavigate();
  const translate = useTranslate();
  const [busy, setBusy] = useState(false);
  const erase = async (): Promise<void> => {
    setBusy(true);
    await act(
      async () => {
        await call('DELETE', `/v1/${resource}/${encodeURIComponent(id)}`);
        void navigate(`/${resource}`);
      },
      { done: translate('gatehouse.erase.done', { name }) },
    );
    setBusy(false);
  };
  return { erase, busy };
}
