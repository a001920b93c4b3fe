import { Alert, Box, Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../api.ts';
import { PasswordField } from '../sign-in/password-field.tsx';
import { useSending } from '../sign-in/use-sending.ts';
import { Section } from './section.tsx';

/** A new password, for which the present one is asked. */
export function Password() {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const [changes, setChanges] = useState(0);
  const { busy, refusal, onSubmit } = useSending(async ({ currentPassword, newPassword }) => {
    const body = { currentPassword, newPassword, revokeOtherSessions: true };
    await call('POST', '/api/auth/change-password', body);
    notify('gatehouse.self.password.changed', { type: 'success' });
    setChanges(changes + 1);
    await queries.invalidateQueries({ queryKey: ['me'] });
  });
  const word = (key: string) => translate(`gatehouse.self.password.${key}`);
  return (
    <Section name="password">
      <Box
        component="form"
        key={changes}
        onSubmit={(event) => void onSubmit(event)}
        noValidate
        sx={{ display: 'flex', flexDirection: 'column', gap: 2, alignItems: 'flex-start' }}
      >
        {refusal && <Alert severity="error">{refusal}</Alert>}
        <PasswordField
          name="currentPassword"
          label={word('present')}
          autoComplete="current-password"
          size="small"
          required
        />
        <PasswordField
          name="newPassword"
          label={word('next')}
          autoComplete="new-password"
          size="small"
          required
        />
        <Button type="submit" variant="contained" disabled={busy}>
          {word('submit')}
        </Button>
      </Box>
    </Section>
  );
}
