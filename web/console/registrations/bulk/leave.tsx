import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useEffect, useId } from 'react';
import { useTranslate } from 'react-admin';
import { useBlocker } from 'react-router-dom';
import { idsIn, type useBulk } from './use-bulk.ts';

/** Whoever leaves half-way is asked first: by the page for its own ways, by the browser for all others. */
export function Leave({ bulk: { running, results, stop } }: { bulk: ReturnType<typeof useBulk> }) {
  const translate = useTranslate();
  const titleId = useId();
  const blocker = useBlocker(running);
  useEffect(() => {
    if (!running) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [running]);
  if (blocker.state !== 'blocked') return null;
  const leave = () => {
    stop();
    blocker.proceed();
  };
  const open = idsIn(results, 'waiting', 'running').length;
  return (
    <Dialog open aria-labelledby={titleId} onClose={() => blocker.reset()}>
      <DialogTitle id={titleId}>{translate('gatehouse.bulk.leaveTitle')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('gatehouse.bulk.leaveText', { smart_count: open })}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={leave}>{translate('gatehouse.bulk.leave')}</Button>
        <Button variant="contained" autoFocus onClick={() => blocker.reset()}>
          {translate('gatehouse.bulk.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
