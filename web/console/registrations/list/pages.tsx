import NextIcon from '@mui/icons-material/ChevronRight';
import PreviousIcon from '@mui/icons-material/ChevronLeft';
import { Box, IconButton, MenuItem, TextField, Typography } from '@mui/material';
import { useListContext, useLocale, useTranslate } from 'react-admin';
import { countsTo, numberOf } from '../../parts/number.ts';

const sizes = [25, 50, 100, 200];

/** Where in the list one is, and the ways to the pages beside it. */
export function Pages() {
  const translate = useTranslate();
  const { page, setPage, hasPreviousPage, hasNextPage } = useListContext();
  return (
    <Box
      component="nav"
      aria-label={translate('gatehouse.list.pages')}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        justifyContent: 'flex-end',
        alignItems: 'center',
        gap: 1,
        mt: 1,
      }}
    >
      <PageSize />
      <Range />
      <IconButton
        aria-label={translate('gatehouse.list.previous')}
        disabled={!hasPreviousPage}
        onClick={() => setPage(page - 1)}
      >
        <PreviousIcon />
      </IconButton>
      <IconButton
        aria-label={translate('gatehouse.list.next')}
        disabled={!hasNextPage}
        onClick={() => setPage(page + 1)}
      >
        <NextIcon />
      </IconButton>
    </Box>
  );
}

function Range() {
  const translate = useTranslate();
  const locale = useLocale();
  const { page, perPage, data = [], total = 0, meta } = useListContext();
  const from = (page - 1) * perPage + 1;
  const atLeast = (meta as { totalIsAtLeast?: boolean } | undefined)?.totalIsAtLeast;
  const shown = {
    from: from.toLocaleString(locale),
    to: (from + data.length - 1).toLocaleString(locale),
    total: atLeast ? numberOf(countsTo, locale) : total.toLocaleString(locale),
  };
  return (
    <Typography variant="body2" color="textSecondary" sx={{ fontVariantNumeric: 'tabular-nums', ml: 1 }}>
      {translate(data.length ? 'gatehouse.list.range' : 'gatehouse.list.none', shown)}
    </Typography>
  );
}

function PageSize() {
  const translate = useTranslate();
  const { perPage, setPerPage } = useListContext();
  return (
    <TextField
      select
      variant="standard"
      label={translate('gatehouse.list.perPage')}
      value={perPage}
      onChange={(event) => setPerPage(Number(event.target.value))}
      sx={{ minWidth: 96 }}
    >
      {sizes.map((size) => (
        <MenuItem key={size} value={size}>
          {size}
        </MenuItem>
      ))}
    </TextField>
  );
}
