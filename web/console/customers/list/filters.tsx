import TuneIcon from '@mui/icons-material/Tune';
import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { FilterText } from './filter-text.tsx';
import { MoreFilters, moreNames } from './more-filters.tsx';
import { Standing } from './standing.tsx';
import { useFilters } from './use-filters.ts';

/** Search and standing are always there; the rest opens, and stays open while it is used. */
export function Filters() {
  const translate = useTranslate();
  const { values, change, clear } = useFilters();
  const used = moreNames.filter((name) => values[name]).length;
  const [open, setOpen] = useState(used > 0);
  return (
    <Box component="search" sx={{ display: 'block', mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, rowGap: 1.5 }}>
        <Box sx={{ flex: '1 1 240px', maxWidth: { sm: 360 } }}>
          <FilterText
            label={translate('gatehouse.customers.search')}
            value={values['q'] ?? ''}
            onChange={(q) => change({ q })}
          />
        </Box>
        <Box sx={{ flex: '0 1 180px' }}>
          <Standing values={values} onChange={change} />
        </Box>
        <Button startIcon={<TuneIcon />} aria-expanded={open} onClick={() => setOpen(!open)}>
          {translate('gatehouse.customers.filters')}
          {used > 0 && ` (${used})`}
        </Button>
        {Object.keys(values).length > 0 && (
          <Button onClick={clear}>{translate('gatehouse.customers.clear')}</Button>
        )}
      </Box>
      {open && <MoreFilters values={values} onChange={change} />}
    </Box>
  );
}
