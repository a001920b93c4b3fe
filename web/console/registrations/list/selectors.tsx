import { Checkbox } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { isOpen, nameOf, type Row } from './row.ts';

/** Chooses a row for an act on many, where there still is one. */
export function Selector({ row }: { row: Row }) {
  const translate = useTranslate();
  const { selectedIds, onToggleItem } = useListContext<Row>();
  if (!isOpen(row)) return null;
  const label = translate('gatehouse.list.select', { name: nameOf(row) });
  return (
    <Checkbox
      size="small"
      checked={selectedIds.includes(row.id)}
      onChange={() => onToggleItem(row.id)}
      onClick={(event) => event.stopPropagation()}
      slotProps={{ input: { 'aria-label': label } }}
      sx={{ m: -1 }}
    />
  );
}

/** Chooses all of the page, beside what was chosen on others. */
export function PageSelector() {
  const translate = useTranslate();
  const { data = [], selectedIds, onSelect } = useListContext<Row>();
  const ids = data.filter(isOpen).map(({ id }) => id);
  const chosen = ids.filter((id) => selectedIds.includes(id));
  const others = selectedIds.filter((id: string) => !ids.includes(id));
  const isWhole = ids.length > 0 && chosen.length === ids.length;
  return (
    <Checkbox
      size="small"
      disabled={ids.length === 0}
      checked={isWhole}
      indeterminate={chosen.length > 0 && !isWhole}
      onChange={() => onSelect(isWhole ? others : [...others, ...ids])}
      slotProps={{ input: { 'aria-label': translate('gatehouse.list.selectPage') } }}
      sx={{ m: -1 }}
    />
  );
}
