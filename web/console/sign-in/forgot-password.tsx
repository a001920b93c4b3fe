import { Box, Link, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { call } from '../api.ts';
import { Frame, FrameForm } from './frame.tsx';
import { useSending } from './use-sending.ts';

/** Asks for the mail with which a password is set anew; says the same for every address. */
export function ForgotPasswordPage() {
  const translate = useTranslate();
  const [sentTo, setSentTo] = useState<string>();
  const sending = useSending(async ({ email = '' }) => {
    await call('POST', '/v1/password-reset', { email });
    setSentTo(email.trim());
  });
  const word = (key: string, values = {}) => translate(`gatehouse.signIn.reset.${key}`, values);
  const back = (
    <Box sx={{ mt: 2, textAlign: 'center' }}>
      <Link component={RouterLink} to="/login">
        {translate('gatehouse.signIn.back')}
      </Link>
    </Box>
  );
  if (sentTo)
    return (
      <Frame title={word('sentTitle')} lead={word('sent', { email: sentTo })}>
        {back}
      </Frame>
    );
  return (
    <Frame title={word('title')} lead={word('lead')}>
      <FrameForm submit={word('submit')} {...sending}>
        <TextField
          name="email"
          type="email"
          label={translate('gatehouse.signIn.email')}
          autoComplete="username"
          size="medium"
          autoFocus
          required
        />
      </FrameForm>
      {back}
    </Frame>
  );
}
