import { Button } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useLocation, useNavigate } from 'react-router-dom';
import { call, problemIn } from '../api.ts';
import { Frame, FrameForm } from './frame.tsx';
import { PasswordField } from './password-field.tsx';
import { useSending } from './use-sending.ts';

/** Where the link of an invitation or a reset leads; its token stands behind `#`. */
export function SetPasswordPage() {
  const token = useToken();
  const [isOver, setOver] = useState(token === '');
  if (isOver) return <Over />;
  return <SetPassword token={token} onOver={() => setOver(true)} />;
}

/** Whoever looks at the address bar, or at the history, finds no token. */
function useToken(): string {
  const { hash } = useLocation();
  const [token] = useState(hash.slice(1));
  useEffect(() => window.history.replaceState(window.history.state, '', window.location.pathname), []);
  return token;
}

function SetPassword({ token, onOver }: { token: string; onOver: () => void }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const sending = useSending(async ({ newPassword }) => {
    try {
      await call('POST', '/api/auth/reset-password', { token, newPassword });
    } catch (error) {
      if (problemIn(error)?.status !== 410) throw error;
      return onOver();
    }
    return navigate('/login', { replace: true, state: { isSet: true } });
  });
  const word = (key: string) => translate(`gatehouse.signIn.set.${key}`);
  return (
    <Frame title={word('title')} lead={word('lead')}>
      <FrameForm submit={word('submit')} {...sending}>
        <PasswordField
          name="newPassword"
          label={word('label')}
          autoComplete="new-password"
          autoFocus
          required
        />
      </FrameForm>
    </Frame>
  );
}

function Over() {
  const translate = useTranslate();
  return (
    <Frame title={translate('gatehouse.signIn.set.overTitle')} lead={translate('gatehouse.signIn.set.over')}>
      <Button
        component={Link}
        to="/forgot-password"
        variant="contained"
        size="large"
        fullWidth
        sx={{ mt: 3 }}
      >
        {translate('gatehouse.signIn.set.askAgain')}
      </Button>
    </Frame>
  );
}
