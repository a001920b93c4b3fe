import { Button } from '@mui/material';
import { useContext, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { allowedIn } from '../../../../contract/allowed-in.ts';
import type { MessageName } from '../../../../contract/messages.ts';
import { useCan } from '../../provider/can.ts';
import type { Registration } from '../detail/registration.ts';
import { ApproveDialog } from './approve-dialog.tsx';
import { AskDialog } from './ask-dialog.tsx';
import { RejectDialog } from './reject-dialog.tsx';
import { UnderWay } from './use-decide.ts';

const dialogs = { approve: ApproveDialog, reject: RejectDialog, ask: AskDialog };

/** What can be done next; the most likely act is the filled one. A dialog stays open when others are faster. */
export function Acts({ registration }: { registration: Registration }) {
  const translate = useTranslate();
  const can = useCan();
  const { underWay } = useContext(UnderWay);
  const [open, setOpen] = useState<keyof typeof dialogs>();
  const { stage, customerId } = registration;
  const may = (name: MessageName) => can('decide') && allowedIn[name].includes(stage);
  const word = (key: string) => translate(`gatehouse.registration.act.${key}`);
  const Dialog = open && dialogs[open];
  return (
    <>
      {may('requestInformation') && (
        <Button variant="outlined" disabled={underWay} onClick={() => setOpen('ask')}>
          {word('ask.button')}
        </Button>
      )}
      {may('reject') && (
        <Button variant="outlined" color="error" disabled={underWay} onClick={() => setOpen('reject')}>
          {word('reject.button')}
        </Button>
      )}
      {may('approve') && (
        <Button variant="contained" disabled={underWay} onClick={() => setOpen('approve')}>
          {word('approve.button')}
        </Button>
      )}
      {stage === 'preparing' && customerId && can('setUp') && (
        <Button component={Link} variant="contained" to={`/customers/${customerId}/setup?tour=1`}>
          {translate('gatehouse.registration.setUp.now')}
        </Button>
      )}
      {Dialog && <Dialog registration={registration} onClose={() => setOpen(undefined)} />}
    </>
  );
}
