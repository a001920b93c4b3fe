import FilterIcon from '@mui/icons-material/FilterList';
import { Box } from '@mui/material';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { BarButton } from './bar-button.tsx';
import { Columns } from './columns.tsx';
import { Filters, filtersOn } from './filters.tsx';
import { Search } from './search.tsx';
import { SortSelect } from './sort-select.tsx';
import { Stages } from './stages.tsx';

/** All by which one finds something in the list. */
export function Bar({ narrow }: { narrow: boolean }) {
  const translate = useTranslate();
  const { filterValues } = useListContext();
  const [open, setOpen] = useState(false);
  const on = filtersOn(filterValues as object);
  return (
    <Box sx={{ display: 'grid', gap: 1.5, mb: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Stages />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 1.5 }}>
        <Search />
        <SortSelect />
        <Box sx={{ ml: narrow ? 0 : 'auto', display: 'flex' }}>
          <BarButton icon={<FilterIcon />} expanded={open} onClick={() => setOpen(!open)}>
            {translate(on ? 'gatehouse.list.filtersOn' : 'gatehouse.list.filters', { smart_count: on })}
          </BarButton>
          {!narrow && <Columns />}
        </Box>
      </Box>
      {open && <Filters />}
    </Box>
  );
}
