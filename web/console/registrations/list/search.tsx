import SearchIcon from '@mui/icons-material/Search';
import { InputAdornment, TextField } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { useTyped } from './use-typed.ts';

export function Search() {
  const translate = useTranslate();
  const { filterValues } = useListContext();
  const [typed, type] = useTyped('q', (filterValues as { q?: string }).q ?? '');
  const label = translate('gatehouse.list.search');
  return (
    <TextField
      type="search"
      placeholder={label}
      value={typed}
      onChange={(event) => type(event.target.value)}
      sx={{ flex: '1 1 280px', maxWidth: 420 }}
      slotProps={{
        htmlInput: { 'aria-label': label },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
