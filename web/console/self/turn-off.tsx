import { useNotify, useTranslate } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../api.ts';
import { AskPassword } from './ask-password.tsx';

export function TurnOff({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const word = (key: string) => translate(`gatehouse.self.twoFactor.${key}`);
  const work = async (password: string) => {
    await call('POST', '/api/auth/two-factor/disable', { password });
    notify('gatehouse.self.twoFactor.isOff', { type: 'success' });
    await queries.invalidateQueries({ queryKey: ['me'] });
    onClose();
  };
  return (
    <AskPassword
      title={word('turnOffTitle')}
      text={word('turnOffText')}
      submit={word('turnOff')}
      work={work}
      onClose={onClose}
    />
  );
}
