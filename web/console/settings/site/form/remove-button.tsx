import { Button } from '@mui/material';
import { useState } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import { useAct } from '../../../parts/use-act.ts';

type Props = { name: string; onRemove: () => Promise<unknown> };

export function RemoveButton({ name, onRemove }: Props) {
  const translate = useTranslate();
  const act = useAct();
  const [asking, setAsking] = useState(false);
  const title = translate('gatehouse.settings.removeOf', { name });
  const remove = async () => {
    setAsking(false);
    await act(onRemove, { done: 'gatehouse.settings.removed', doneWith: { name } });
  };
  return (
    <>
      <Button size="small" color="error" onClick={() => setAsking(true)} aria-label={title}>
        {translate('gatehouse.settings.remove')}
      </Button>
      <Confirm
        isOpen={asking}
        title={title}
        content={translate('gatehouse.settings.form.removeAsk')}
        confirm={translate('gatehouse.settings.remove')}
        confirmColor="warning"
        onConfirm={() => void remove()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
