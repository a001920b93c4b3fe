import { Box, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSites } from '../choices.ts';
import { Choose } from '../setup/fields.tsx';
import { dayBefore, dayOf, endOf, startOf } from './days.ts';
import { FilterText } from './filter-text.tsx';

type Values = Record<string, string | undefined>;
type Props = { values: Values; onChange: (next: Values) => void };

const texts = ['company', 'firstName', 'lastName', 'id'] as const;
export const moreNames = [...texts, 'country', 'site', 'createdFrom', 'createdUntil'];

const grid = {
  display: 'grid',
  gap: 1,
  mt: 1.5,
  gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(4, minmax(0, 1fr))' },
};

export function MoreFilters({ values, onChange }: Props) {
  const translate = useTranslate();
  const sites = useSites().data ?? [];
  return (
    <Box sx={grid}>
      {texts.map((name) => (
        <FilterText
          key={name}
          label={translate(`gatehouse.customers.column.${name}`)}
          value={values[name] ?? ''}
          onChange={(value) => onChange({ [name]: value })}
        />
      ))}
      <FilterText
        label={translate('gatehouse.customers.countryCode')}
        value={values['country'] ?? ''}
        onChange={(country) => onChange({ country: country.toUpperCase() })}
      />
      <Choose
        label={translate('gatehouse.customers.column.site')}
        none={translate('gatehouse.customers.standing.all')}
        choices={sites}
        value={values['site'] ?? ''}
        onChange={(site) => onChange({ site })}
      />
      <Day
        label={translate('gatehouse.customers.createdFrom')}
        value={values['createdFrom'] ? dayOf(values['createdFrom']) : ''}
        onChange={(day) => onChange({ createdFrom: day && startOf(day) })}
      />
      <Day
        label={translate('gatehouse.customers.createdUntil')}
        value={values['createdUntil'] ? dayBefore(values['createdUntil']) : ''}
        onChange={(day) => onChange({ createdUntil: day && endOf(day) })}
      />
    </Box>
  );
}

const Day = ({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (day: string) => void;
}) => (
  <TextField
    fullWidth
    type="date"
    label={label}
    value={value}
    onChange={({ target }) => onChange(target.value)}
    slotProps={{ inputLabel: { shrink: true } }}
  />
);
