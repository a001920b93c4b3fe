import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { Form, useTranslate } from 'react-admin';
import { SaveButton } from './save-button.tsx';
import { useSave } from './use-save.ts';

type Props<Values> = {
  title: string;
  submit: string;
  done: string;
  record?: Partial<Values>;
  /** Part of the body that the fields are of. */
  below?: string;
  save: (values: Values) => Promise<unknown>;
  onClose: () => void;
  children: ReactNode;
};

/** A short form over the page; it closes when what was typed is saved, and keeps it when it was refused. */
export function FormDialog<Values extends object>(props: Props<Values>) {
  const { title, submit, done, record, below, save, onClose, children } = props;
  const translate = useTranslate();
  const titleId = useId();
  const send = useSave(save, { done, onDone: onClose, ...(below && { below }) });
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <Form record={record} onSubmit={(values: object) => send(values as Values)}>
        <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 2, pt: '8px !important' }}>
          {children}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('gatehouse.act.cancel')}</Button>
          <SaveButton label={submit} always />
        </DialogActions>
      </Form>
    </Dialog>
  );
}
