import { Box, FormHelperText, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useInput, useTranslate, ValidationError, type Validator } from 'react-admin';
import { largestUnit, units, type Unit } from './periods.ts';

type Props = { source: string; label: string; hint?: string; validate?: Validator[] };

/** A length of time in milliseconds, as people say it: a number and a unit. */
export function PeriodInput({ source, label, hint, validate = [] }: Props) {
  const translate = useTranslate();
  const { field, fieldState, id } = useInput<Record<string, number>>({
    source,
    validate: [isPeriod, ...validate],
  });
  const value = field.value as number;
  const [chosen, setChosen] = useState<Unit>();
  const unit = chosen && value % units[chosen] === 0 ? chosen : largestUnit(value);
  const error = fieldState.error?.message;
  const set = (amount: number, of: Unit) => {
    setChosen(of);
    field.onChange(amount * units[of]);
  };
  const name = translate(label);
  return (
    <Box sx={{ mb: 2 }}>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <TextField
          id={id}
          label={name}
          type="number"
          value={Number.isNaN(value) ? '' : value / units[unit]}
          onChange={({ target }) => set(target.value === '' ? Number.NaN : Number(target.value), unit)}
          onBlur={field.onBlur}
          inputRef={field.ref}
          error={Boolean(error)}
          slotProps={{ htmlInput: { min: 1, step: 1, 'aria-describedby': `${id}-help` } }}
          sx={{ flex: 1 }}
        />
        <TextField
          select
          value={unit}
          onChange={({ target }) => set(value / units[unit], target.value as Unit)}
          slotProps={{ htmlInput: { 'aria-label': translate('gatehouse.settings.unitOf', { name }) } }}
          sx={{ width: 120 }}
        >
          {Object.keys(units).map((key) => (
            <MenuItem key={key} value={key}>
              {translate(`gatehouse.settings.unit.${key}`)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      <FormHelperText id={`${id}-help`} error={Boolean(error)}>
        {error ? <ValidationError error={error} /> : hint && translate(hint)}
      </FormHelperText>
    </Box>
  );
}

const isPeriod = (value: number) => (value >= 1000 ? undefined : 'gatehouse.settings.notPeriod');
