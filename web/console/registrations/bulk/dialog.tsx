import { Dialog, useMediaQuery, type Theme } from '@mui/material';
import { useId, useState } from 'react';
import { Confirm } from './confirm.tsx';
import { useKnownRows } from './known-rows.ts';
import { Leave } from './leave.tsx';
import { Progress } from './progress.tsx';
import { RejectForm } from './reject-form.tsx';
import { useBulk, type Act } from './use-bulk.ts';

type Props = { act: Act['name']; ids: string[]; onCancel: () => void; onDone: () => void };

/** Asks once, then does it and shows what came of each. */
export function BulkDialog({ act, ids, onCancel, onDone }: Props) {
  const titleId = useId();
  const bulk = useBulk();
  const known = useKnownRows();
  const [rows] = useState(() => known(ids));
  const [body, setBody] = useState<object>();
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const start = (asked: object) => {
    setBody(asked);
    void bulk.start(ids, { name: act, body: asked });
  };
  const asking = { titleId, count: ids.length, onCancel, onStart: start };
  const goOn = (some: string[]) => void bulk.start(some, { name: act, body: body ?? {} });
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      fullScreen={narrow}
      aria-labelledby={titleId}
      // Closed by its buttons only, once it has begun.
      onClose={() => !body && onCancel()}
    >
      {body && <Progress {...{ titleId, act, rows, bulk }} onGoOn={goOn} onClose={onDone} />}
      {!body && act === 'approve' && <Confirm {...asking} />}
      {!body && act === 'reject' && <RejectForm {...asking} rows={rows} />}
      <Leave bulk={bulk} />
    </Dialog>
  );
}
