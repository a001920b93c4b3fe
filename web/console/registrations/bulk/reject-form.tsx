import { Box, Button, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import type { Row } from '../list/row.ts';
import type { Asking } from './confirm.tsx';
import { RejectFields } from './reject-fields.tsx';
import { bodyOf, empty, lacksReason } from './rejection.ts';

type Props = Asking & { rows: Map<string, Row> };

/** Reason and text, asked once for all of them. */
export function RejectForm({ titleId, count, rows, onCancel, onStart }: Props) {
  const translate = useTranslate();
  const [rejection, setRejection] = useState(empty);
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!lacksReason(rejection)) onStart(bodyOf(rejection));
  };
  return (
    <Box component="form" noValidate onSubmit={submit} sx={{ display: 'contents' }}>
      <DialogTitle id={titleId}>
        {translate('gatehouse.bulk.rejectTitle', { smart_count: count })}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <DialogContentText>{translate('gatehouse.bulk.rejectText')}</DialogContentText>
        <RejectFields
          rows={rows}
          rejection={rejection}
          tried={tried}
          onChange={(part) => setRejection((before) => ({ ...before, ...part }))}
        />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onCancel}>{translate('gatehouse.act.cancel')}</Button>
        <Button type="submit" variant="contained" color="error">
          {translate('gatehouse.bulk.reject')}
        </Button>
      </DialogActions>
    </Box>
  );
}
