import {
  Box,
  Button,
  DialogActions,
  DialogContent,
  DialogTitle,
  LinearProgress,
  Typography,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Row } from '../list/row.ts';
import { ResultList } from './result-list.tsx';
import type { Result } from './run.ts';
import { idsIn, type Act, type useBulk } from './use-bulk.ts';

type Props = {
  titleId: string;
  act: Act['name'];
  rows: Map<string, Row>;
  bulk: ReturnType<typeof useBulk>;
  onGoOn: (ids: string[]) => void;
  onClose: () => void;
};

/** How far it is, what came of each, and what can be done about the rest. */
export function Progress({ titleId, act, rows, bulk, onGoOn, onClose }: Props) {
  const translate = useTranslate();
  const { results, running, stop } = bulk;
  const [failed, left] = [idsIn(results, 'failed'), idsIn(results, 'left')];
  return (
    <>
      <DialogTitle id={titleId}>
        {translate(`gatehouse.bulk.${act === 'approve' ? 'approving' : 'rejecting'}`)}
      </DialogTitle>
      <DialogContent>
        <Meter results={results} titleId={titleId} />
        <ResultList results={results} rows={rows} />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        {running && <Button onClick={stop}>{translate('gatehouse.bulk.stop')}</Button>}
        {!running && left.length > 0 && (
          <Button onClick={() => onGoOn(left)}>{translate('gatehouse.bulk.goOn')}</Button>
        )}
        {!running && failed.length > 0 && (
          <Button variant="outlined" onClick={() => onGoOn(failed)}>
            {translate('gatehouse.bulk.again', { smart_count: failed.length })}
          </Button>
        )}
        {!running && (
          <Button variant="contained" onClick={onClose}>
            {translate('gatehouse.bulk.close')}
          </Button>
        )}
      </DialogActions>
    </>
  );
}

const told = ['done', 'refused', 'failed', 'left'] as const satisfies Result['state'][];

function Meter({ results, titleId }: { results: Props['bulk']['results']; titleId: string }) {
  const translate = useTranslate();
  const total = Object.keys(results).length;
  // What was left is not over: it can be gone on with.
  const over = idsIn(results, 'done', 'refused', 'failed').length;
  const summary = told
    .map((state) => ({ state, number: idsIn(results, state).length }))
    .filter(({ number }) => number > 0)
    .map(({ state, number }) => translate(`gatehouse.bulk.summary.${state}`, { smart_count: number }));
  return (
    <Box sx={{ mb: 2 }}>
      <LinearProgress
        variant="determinate"
        value={total ? (100 * over) / total : 0}
        aria-labelledby={titleId}
        sx={{ height: 8, borderRadius: 1, mb: 1 }}
      />
      <Typography role="status" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {[translate('gatehouse.bulk.progress', { done: over, total }), ...summary].join(' · ')}
      </Typography>
    </Box>
  );
}
