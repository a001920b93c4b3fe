import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { call } from '../../api.ts';
import { useAct } from '../../parts/use-act.ts';
import { useSite } from '../choices.ts';
import { mayLogIn, nameOf, type Customer } from '../customer.ts';

export type Standing = 'hold' | 'endHold' | 'switchOff' | 'switchOn';

const changes: Record<Standing, Partial<Pick<Customer, 'active' | 'onHold'>>> = {
  hold: { onHold: true },
  endHold: { onHold: false },
  switchOff: { active: false },
  switchOn: { active: true },
};

/** The mail that the API sends with a change, if any: when log-in opens, and when a hold closes it. */
function mailOf(customer: Customer, standing: Standing): 'on-hold' | 'account-now-active' | 'none' {
  const after = { ...customer, ...changes[standing] };
  if (!mayLogIn(customer) && mayLogIn(after)) return 'account-now-active';
  return mayLogIn(customer) && after.onHold ? 'on-hold' : 'none';
}

type Props = { customer: Customer; standing: Standing; onClose: () => void };

/** Says what changes for the customer and what they are told, before it is done. */
export function StandingDialog({ customer, standing, onClose }: Props) {
  const translate = useTranslate();
  const titleId = useId();
  const act = useAct();
  const [busy, setBusy] = useState(false);
  const site = useSite(customer.site).data?.name ?? '';
  const words = { name: nameOf(customer), email: customer.email, site };
  const word = (key: string) => translate(`gatehouse.customer.${key}`, words);
  const send = async () => {
    setBusy(true);
    await act(() => call('PATCH', `/v1/customers/${encodeURIComponent(customer.id)}`, changes[standing]), {
      done: `gatehouse.customer.${standing}.done`,
      doneWith: words,
    });
    onClose();
  };
  return (
    <Dialog open maxWidth="sm" fullWidth aria-labelledby={titleId} onClose={onClose}>
      <DialogTitle id={titleId}>{word(`${standing}.title`)}</DialogTitle>
      <DialogContent>
        <Typography>{word(`${standing}.text`)}</Typography>
        <Typography sx={{ mt: 1.5, color: 'text.secondary' }}>
          {word(`mail.${mailOf(customer, standing)}`)}
        </Typography>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{translate('gatehouse.act.cancel')}</Button>
        <Button variant="contained" disabled={busy} onClick={() => void send()}>
          {word(`${standing}.button`)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
