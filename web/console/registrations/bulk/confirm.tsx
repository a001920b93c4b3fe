import { Button, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useTranslate } from 'react-admin';

export type Asking = {
  titleId: string;
  count: number;
  onCancel: () => void;
  /** Takes what each request says. */
  onStart: (body: object) => void;
};

export function Confirm({ titleId, count, onCancel, onStart }: Asking) {
  const translate = useTranslate();
  return (
    <>
      <DialogTitle id={titleId}>
        {translate('gatehouse.bulk.approveTitle', { smart_count: count })}
      </DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('gatehouse.bulk.approveText')}</DialogContentText>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onCancel}>{translate('gatehouse.act.cancel')}</Button>
        <Button variant="contained" autoFocus onClick={() => onStart({})}>
          {translate('gatehouse.bulk.approve')}
        </Button>
      </DialogActions>
    </>
  );
}
