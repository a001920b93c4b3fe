import { Button, Checkbox, FormControlLabel } from '@mui/material';
import { useContext, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useCan } from '../../provider/can.ts';
import { Panel, Quiet } from '../detail/panel.tsx';
import { nameOf, type Registration } from '../detail/registration.ts';
import { UnderWay, useDecide } from './use-decide.ts';

/** On a registration that waits, the box and Save do the same as Approve. */
export function LogInBox({ registration }: { registration: Registration }) {
  const translate = useTranslate();
  const can = useCan();
  const decide = useDecide(registration);
  const { underWay } = useContext(UnderWay);
  const hintId = useId();
  const [ticked, setTicked] = useState(false);
  const [busy, setBusy] = useState(false);
  const word = (key: string) => translate(`gatehouse.registration.decide.${key}`);
  const save = async () => {
    setBusy(true);
    await decide('approve', {}, 'approve.done', { name: nameOf(registration) });
    setBusy(false);
  };
  if (!can('decide'))
    return (
      <Panel title={word('title')}>
        <Quiet>{word('forOthers')}</Quiet>
      </Panel>
    );
  return (
    <Panel title={word('title')}>
      <FormControlLabel
        label={word('box')}
        control={
          <Checkbox
            checked={ticked}
            disabled={underWay}
            onChange={(event) => setTicked(event.target.checked)}
            slotProps={{ input: { 'aria-describedby': hintId } }}
          />
        }
      />
      <span id={hintId}>
        <Quiet sx={{ mb: 1.5 }}>{word(ticked ? 'ticked' : 'hint')}</Quiet>
      </span>
      <Button variant="outlined" fullWidth disabled={!ticked || busy || underWay} onClick={() => void save()}>
        {translate('gatehouse.act.save')}
      </Button>
    </Panel>
  );
}
