import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { EraseDialog } from './erase-dialog.tsx';

export type Props = {
  resource: 'registrations' | 'customers';
  id: string;
  /** What has to be typed: the company, or the address where there is no company yet. */
  name: string;
};

/** Deletes somebody for good; asks first. */
export function EraseButton(props: Props) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" color="error" onClick={() => setOpen(true)}>
        {translate('gatehouse.erase.button')}
      </Button>
      {open && <EraseDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
