import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { nameOf, type Registration } from '../detail/registration.ts';
import { ActDialog } from './act-dialog.tsx';
import { useDecide } from './use-decide.ts';

type Props = { registration: Registration; onClose: () => void };

export function WithdrawDialog({ registration, onClose }: Props) {
  const translate = useTranslate();
  const decide = useDecide(registration);
  const name = nameOf(registration);
  const word = (key: string, values = {}) => translate(`gatehouse.registration.act.withdraw.${key}`, values);
  return (
    <ActDialog
      registration={registration}
      title={word('title', { name })}
      submit={word('submit')}
      color="error"
      onSubmit={() => decide('withdraw', {}, 'withdraw.done', { name })}
      onClose={onClose}
    >
      <Typography>{word('what')}</Typography>
      {registration.customerId && <Typography>{word('customer')}</Typography>}
    </ActDialog>
  );
}
