import { MenuItem, TextField } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { useTyped } from './use-typed.ts';

type Values = Record<string, string | undefined>;

const useLabel = (name: string): string => useTranslate()(`gatehouse.list.filter.${name}`);

export function TextFilter({ name }: { name: string }) {
  const label = useLabel(name);
  const { filterValues } = useListContext();
  const [typed, type] = useTyped(name, (filterValues as Values)[name] ?? '');
  return <TextField label={label} value={typed} onChange={(event) => type(event.target.value)} />;
}

/** Sets one filter, and leaves the others. */
function useFilter(name: string): [string, (value: string) => void] {
  const { filterValues, setFilters } = useListContext();
  const { [name]: value = '', ...others } = filterValues as Values;
  return [value, (chosen) => setFilters(chosen ? { ...others, [name]: chosen } : others)];
}

export function ChoiceFilter({ name, choices }: { name: string; choices: { id: string; name: string }[] }) {
  const translate = useTranslate();
  const label = useLabel(name);
  const [value, choose] = useFilter(name);
  // More than one may have been asked for by a link.
  const isOne = choices.some(({ id }) => id === value);
  return (
    <TextField
      select
      label={label}
      value={isOne ? value : ''}
      onChange={(event) => choose(event.target.value)}
    >
      <MenuItem value="">{translate('gatehouse.list.any')}</MenuItem>
      {choices.map((choice) => (
        <MenuItem key={choice.id} value={choice.id}>
          {choice.name}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** A day in the reader's zone; asked for as the moment in which it begins. */
export function DayFilter({ name }: { name: string }) {
  const label = useLabel(name);
  const [value, choose] = useFilter(name);
  return (
    <TextField
      type="date"
      label={label}
      value={value && dayOf(new Date(value))}
      onChange={({ target }) => choose(target.value && new Date(`${target.value}T00:00`).toISOString())}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}

const two = (number: number): string => String(number).padStart(2, '0');

const dayOf = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
