import { Box, Chip, TableCell, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { When } from '../../parts/when.tsx';
import { Revoke } from './revoke.tsx';
import { stateOf, type ApiKey } from './types.ts';

export const onWide = { display: { xs: 'none', md: 'table-cell' } } as const;
const onNarrow = { display: { xs: 'block', md: 'none' }, fontSize: 13, color: 'text.secondary' } as const;
const colors = { working: 'success', expired: 'warning', revoked: 'default' } as const;

export function KeyRow({ apiKey }: { apiKey: ApiKey }) {
  const translate = useTranslate();
  const { name, scope, lastUsedAt, expiresAt } = apiKey;
  const state = stateOf(apiKey);
  const word = (key: string) => translate(`gatehouse.apiKeys.${key}`);
  const used = lastUsedAt ? <When at={lastUsedAt} /> : word('never');
  return (
    <TableRow
      sx={{
        '&:last-child td': { borderBottom: 0 },
        '& td': { overflowWrap: 'anywhere', ...(state !== 'working' && { color: 'text.secondary' }) },
      }}
    >
      <TableCell sx={{ py: { xs: 1, md: 0 } }}>
        {name}
        <Box sx={onNarrow}>
          {word('used')}: {used}
        </Box>
        <Box sx={onNarrow}>{word(state)}</Box>
      </TableCell>
      <TableCell title={word(`scopeHint.${scope}`)}>{word(`scopes.${scope}`)}</TableCell>
      <TableCell sx={onWide}>{used}</TableCell>
      <TableCell sx={onWide}>{expiresAt ? <When at={expiresAt} /> : word('noEnd')}</TableCell>
      <TableCell sx={onWide}>
        <Chip size="small" variant="outlined" color={colors[state]} label={word(state)} />
      </TableCell>
      <TableCell align="right">{state !== 'revoked' && <Revoke apiKey={apiKey} />}</TableCell>
    </TableRow>
  );
}
