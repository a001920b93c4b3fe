import { MenuItem, TextField } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { nameOfSort, sortNames, sorts, type SortName } from './sorts.ts';

export function SortSelect() {
  const translate = useTranslate();
  const { sort, setSort } = useListContext();
  return (
    <TextField
      select
      label={translate('gatehouse.list.sort')}
      value={nameOfSort(sort)}
      onChange={(event) => setSort(sorts[event.target.value as SortName])}
      sx={{ minWidth: 176 }}
    >
      {sortNames.map((name) => (
        <MenuItem key={name} value={name}>
          {translate(`gatehouse.list.sorts.${name}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
