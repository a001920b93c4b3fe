import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';

type Props = { page: number; hasNext: boolean; onTurn: (to: number) => void };

/** Nothing where all is on one page. */
export function Pager({ page, hasNext, onTurn }: Props) {
  const translate = useTranslate();
  if (page === 1 && !hasNext) return null;
  return (
    <Box component="nav" sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1, mt: 1 }}>
      <Button disabled={page === 1} onClick={() => onTurn(page - 1)}>
        {translate('gatehouse.settings.audit.newer')}
      </Button>
      <Button disabled={!hasNext} onClick={() => onTurn(page + 1)}>
        {translate('gatehouse.settings.audit.older')}
      </Button>
    </Box>
  );
}
