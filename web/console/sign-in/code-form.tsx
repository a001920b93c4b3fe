import { Box, Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { call } from '../api.ts';
import { Frame, FrameForm } from './frame.tsx';
import { useEnter } from './use-enter.ts';
import { useSending } from './use-sending.ts';

const ways = {
  app: { path: '/api/auth/two-factor/verify-totp', inputMode: 'numeric', complete: 'one-time-code' },
  backup: { path: '/api/auth/two-factor/verify-backup-code', inputMode: 'text', complete: 'off' },
} as const;

/** The second step: a code of the authenticator app, or one that was kept for when it is lost. */
export function CodeForm({ onAgain }: { onAgain: () => void }) {
  const translate = useTranslate();
  const enter = useEnter();
  const [way, setWay] = useState<keyof typeof ways>('app');
  const { path, inputMode, complete } = ways[way];
  const sending = useSending(async ({ code }) => {
    await call('POST', path, { code: code?.replaceAll(/\s/g, '') });
    await enter();
  });
  const word = (key: string) => translate(`gatehouse.signIn.code.${key}`);
  return (
    <Frame title={word('title')} lead={word(way)}>
      <FrameForm key={way} submit={translate('gatehouse.signIn.submit')} {...sending}>
        <TextField
          name="code"
          label={word(`${way}Label`)}
          autoComplete={complete}
          slotProps={{ htmlInput: { inputMode } }}
          size="medium"
          autoFocus
          required
        />
      </FrameForm>
      <Box sx={{ mt: 2, display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between' }}>
        <Button onClick={() => setWay(way === 'app' ? 'backup' : 'app')}>
          {word(way === 'app' ? 'useBackup' : 'useApp')}
        </Button>
        <Button onClick={onAgain}>{word('again')}</Button>
      </Box>
    </Frame>
  );
}
