import { Box, Button, Typography } from '@mui/material';
import { useListContext, useLocale, useTranslate } from 'react-admin';

/** Back and on: pages of cursors have no numbers to jump to. */
export function Pages() {
  const translate = useTranslate();
  const locale = useLocale();
  const { page, perPage, setPage, total = 0, meta, data = [], hasNextPage } = useListContext();
  const { totalIsAtLeast = false } = (meta ?? {}) as { totalIsAtLeast?: boolean };
  const first = (page - 1) * perPage + 1;
  const number = (value: number) => value.toLocaleString(locale);
  const all = number(total) + (totalIsAtLeast ? '+' : '');
  return (
    <Box
      component="nav"
      aria-label={translate('gatehouse.customers.pages')}
      sx={{ display: 'flex', alignItems: 'center', gap: 1, py: 1 }}
    >
      <Typography sx={{ mr: 'auto', color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
        {translate('gatehouse.customers.range', {
          from: number(first),
          to: number(first + data.length - 1),
          all,
        })}
      </Typography>
      {page > 1 && (
        <Button onClick={() => setPage(page - 1)}>{translate('gatehouse.customers.previous')}</Button>
      )}
      {hasNextPage && (
        <Button onClick={() => setPage(page + 1)}>{translate('gatehouse.customers.next')}</Button>
      )}
    </Box>
  );
}
