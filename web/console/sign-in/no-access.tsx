import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { authProvider } from '../provider/auth.ts';
import { Frame } from './frame.tsx';

/** For somebody who has signed in, and is no staff, or no longer. */
export function NoAccessPage() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const leave = async () => {
    await authProvider.logout({});
    await navigate('/login');
  };
  const word = (key: string) => translate(`gatehouse.signIn.refused.${key}`);
  return (
    <Frame title={word('title')} lead={word('text')}>
      <Button onClick={() => void leave()} variant="contained" size="large" fullWidth sx={{ mt: 3 }}>
        {word('other')}
      </Button>
    </Frame>
  );
}
