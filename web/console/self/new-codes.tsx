import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { call } from '../api.ts';
import { AskPassword } from './ask-password.tsx';
import { BackupCodes } from './backup-codes.tsx';

type Made = { backupCodes: string[] };

export function NewCodes({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const [codes, setCodes] = useState<string[]>();
  const word = (key: string) => translate(`gatehouse.self.twoFactor.${key}`);
  const work = async (password: string) =>
    setCodes(
      (await call<Made>('POST', '/api/auth/two-factor/generate-backup-codes', { password })).backupCodes,
    );
  if (codes) return <BackupCodes codes={codes} onDone={onClose} />;
  return (
    <AskPassword
      title={word('newCodesTitle')}
      text={word('newCodesText')}
      submit={word('next')}
      work={work}
      onClose={onClose}
    />
  );
}
