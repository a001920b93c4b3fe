import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../api.ts';
import { AskPassword } from './ask-password.tsx';
import { BackupCodes } from './backup-codes.tsx';
import { Scan } from './scan.tsx';

type Begun = { totpURI: string; backupCodes: string[] };

/** Password, then the app, then the codes for when the app is lost. */
export function TurnOn({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const [begun, setBegun] = useState<Begun>();
  const [isOn, setOn] = useState(false);
  const word = (key: string) => translate(`gatehouse.self.twoFactor.${key}`);
  const begin = async (password: string) =>
    setBegun(await call<Begun>('POST', '/api/auth/two-factor/enable', { password }));
  const verify = async (code: string) => {
    await call('POST', '/api/auth/two-factor/verify-totp', { code });
    setOn(true);
  };
  const finish = () => {
    notify('gatehouse.self.twoFactor.isOn', { type: 'success' });
    void queries.invalidateQueries({ queryKey: ['me'] });
    onClose();
  };
  if (!begun)
    return <AskPassword title={word('turnOnTitle')} submit={word('next')} work={begin} onClose={onClose} />;
  if (!isOn) return <Scan uri={begun.totpURI} work={verify} onClose={onClose} />;
  return <BackupCodes codes={begun.backupCodes} onDone={finish} />;
}
