import { Alert, Button } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Stands above what was read before: what is asked for now is read once there is a connection. */
export function Offline({ onAgain }: { onAgain: () => void }) {
  const translate = useTranslate();
  return (
    <Alert
      severity="warning"
      action={<Button onClick={onAgain}>{translate('gatehouse.act.again')}</Button>}
      sx={{ mb: 1.5 }}
    >
      {translate('gatehouse.list.offline')}
    </Alert>
  );
}
