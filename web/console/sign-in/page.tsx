import { Alert, Box, Link, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useLocation } from 'react-router-dom';
import { call } from '../api.ts';
import { CodeForm } from './code-form.tsx';
import { Frame, FrameForm } from './frame.tsx';
import { PasswordField } from './password-field.tsx';
import { useEnter } from './use-enter.ts';
import { useSending } from './use-sending.ts';

/** E-mail and password, and then a code where the person wants one. */
export function SignInPage() {
  const [wantsCode, setWantsCode] = useState(false);
  if (wantsCode) return <CodeForm onAgain={() => setWantsCode(false)} />;
  return <PasswordForm onCode={() => setWantsCode(true)} />;
}

type Answer = { twoFactorRedirect?: boolean };

function PasswordForm({ onCode }: { onCode: () => void }) {
  const translate = useTranslate();
  const enter = useEnter();
  const { state } = useLocation() as { state: { isSet?: boolean } | null };
  const sending = useSending(async ({ email, password }) => {
    const body = { email: email?.trim(), password };
    const { twoFactorRedirect } = await call<Answer>('POST', '/api/auth/sign-in/email', body);
    return twoFactorRedirect ? onCode() : enter();
  });
  const word = (key: string) => translate(`gatehouse.signIn.${key}`);
  return (
    <Frame title={word('title')}>
      {state?.isSet && !sending.refusal && (
        <Alert severity="success" sx={{ mt: 2 }}>
          {word('isSet')}
        </Alert>
      )}
      <FrameForm submit={word('submit')} {...sending}>
        <TextField
          name="email"
          type="email"
          label={word('email')}
          autoComplete="username"
          size="medium"
          autoFocus
          required
        />
        <PasswordField name="password" label={word('password')} autoComplete="current-password" required />
      </FrameForm>
      <Box sx={{ mt: 2, textAlign: 'center' }}>
        <Link component={RouterLink} to="/forgot-password">
          {word('forgot')}
        </Link>
      </Box>
    </Frame>
  );
}
