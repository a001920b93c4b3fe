import { Button } from '@mui/material';
import { useState } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import { useAct } from '../../parts/use-act.ts';

/** Keys of the texts: on the button, with the name, and afterwards. */
type Words = { remove: string; removeOf: string; removed: string };

const removing: Words = {
  remove: 'gatehouse.settings.remove',
  removeOf: 'gatehouse.settings.removeOf',
  removed: 'gatehouse.settings.removed',
};

type Props = {
  name: string;
  /** Key of the text that says what is lost. */
  ask: string;
  words?: Words;
  onRemove: () => Promise<unknown>;
};

/** Asks first; what the API has against it is told. */
export function RemoveButton({ name, ask, words = removing, onRemove }: Props) {
  const translate = useTranslate();
  const act = useAct();
  const [asking, setAsking] = useState(false);
  const title = translate(words.removeOf, { name });
  const remove = async () => {
    setAsking(false);
    await act(onRemove, { done: words.removed, doneWith: { name } });
  };
  return (
    <>
      <Button size="small" color="error" onClick={() => setAsking(true)} aria-label={title}>
        {translate(words.remove)}
      </Button>
      <Confirm
        isOpen={asking}
        title={title}
        content={translate(ask)}
        confirm={translate(words.remove)}
        confirmColor="warning"
        onConfirm={() => void remove()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
