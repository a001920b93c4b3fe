import { Alert, Box, Button, CircularProgress } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useRefusal } from './use-act.ts';

type Props = {
  isPending: boolean;
  error?: unknown;
  refetch?: () => unknown;
  /** What was read before is still worth showing. */
  data?: unknown;
  children?: ReactNode;
};

/** Children when what they show is there; until then that it loads, or why it does not and a way to try again. */
export function Loaded({ isPending, error, refetch, data, children }: Props) {
  const translate = useTranslate();
  const say = useRefusal();
  if (data !== undefined && data !== null) return children;
  if (error)
    return (
      <Alert
        severity="error"
        action={refetch && <Button onClick={() => refetch()}>{translate('gatehouse.act.again')}</Button>}
      >
        {say(error)}
      </Alert>
    );
  if (!isPending) return children;
  return (
    <Box sx={{ display: 'flex', justifyContent: 'center', p: 6 }}>
      <CircularProgress size={32} aria-label={translate('ra.page.loading')} />
    </Box>
  );
}
