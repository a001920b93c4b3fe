import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { changesOf } from './changes.ts';
import type { Values } from './types.ts';
import { useValue } from './use-value.ts';

type Props = { before: Values; after: Values };

const columns = { xs: 'minmax(0, 1fr)', sm: '200px minmax(0, 1fr) minmax(0, 1fr)' };

/** What was there before, and what came instead. */
export function Difference({ before, after }: Props) {
  const translate = useTranslate();
  const { fieldOf, valueOf } = useValue();
  const changes = changesOf(before, after);
  if (changes.length === 0)
    return (
      <Typography sx={{ color: 'text.secondary' }}>{translate('gatehouse.settings.audit.same')}</Typography>
    );
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: columns, columnGap: 2 }}>
      {changes.map(({ path, before: old, after: now }) => (
        <Box key={path} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {fieldOf(path)}
          </Box>
          <Box component="dd" sx={{ m: 0, gridColumn: { sm: 'span 2' }, overflowWrap: 'anywhere' }}>
            {old !== undefined && old !== null && (
              <>
                <Box component="del" sx={{ color: 'text.secondary' }}>
                  {valueOf(path, old)}
                </Box>
                <span aria-hidden> → </span>
              </>
            )}
            <Box component="ins" sx={{ textDecoration: 'none', fontWeight: 600 }}>
              {valueOf(path, now)}
            </Box>
          </Box>
        </Box>
      ))}
    </Box>
  );
}
