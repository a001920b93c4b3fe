import { Button, Paper, Typography } from '@mui/material';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { BulkDialog } from './dialog.tsx';
import type { Act } from './use-bulk.ts';

/** What can be done with the rows that are chosen. It stays while its dialog is open, whatever becomes of them. */
export function BulkBar() {
  const { selectedIds, onUnselectItems } = useListContext();
  const [open, setOpen] = useState<{ act: Act['name']; ids: string[] }>();
  const close = () => {
    setOpen(undefined);
    onUnselectItems();
  };
  return (
    <>
      {selectedIds.length > 0 && <Chosen onAct={(act) => setOpen({ act, ids: selectedIds })} />}
      {open && <BulkDialog {...open} onCancel={() => setOpen(undefined)} onDone={close} />}
    </>
  );
}

function Chosen({ onAct }: { onAct: (act: Act['name']) => void }) {
  const translate = useTranslate();
  const { selectedIds, onUnselectItems } = useListContext();
  const selected = translate('gatehouse.bulk.selected', { smart_count: selectedIds.length });
  return (
    <Paper
      variant="outlined"
      role="region"
      aria-label={selected}
      sx={{
        position: 'sticky',
        top: 56,
        zIndex: 2,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        px: 2,
        py: 1,
        mb: 1,
      }}
    >
      <Typography sx={{ mr: 'auto', fontWeight: 600 }}>{selected}</Typography>
      <Button onClick={() => onUnselectItems()}>{translate('gatehouse.bulk.unselect')}</Button>
      <Button color="error" variant="outlined" onClick={() => onAct('reject')}>
        {translate('gatehouse.bulk.reject')}
      </Button>
      <Button variant="contained" onClick={() => onAct('approve')}>
        {translate('gatehouse.bulk.approve')}
      </Button>
    </Paper>
  );
}
