import { Checkbox, FormControlLabel, FormHelperText, InputAdornment, TextField } from '@mui/material';
import { useId } from 'react';
import type { Choice } from '../choices.ts';

type Common = { label: string; error?: string | undefined; hint?: string; required?: boolean };

type TextProps = Common & {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'date';
  /** Stands inside, at the end: a unit or a currency. */
  unit?: string;
  number?: boolean;
};

export const Text = ({
  label,
  error,
  hint,
  required,
  value,
  onChange,
  type = 'text',
  unit,
  number,
}: TextProps) => (
  <TextField
    fullWidth
    label={label}
    type={type}
    required={required ?? false}
    value={value}
    onChange={(event) => onChange(event.target.value)}
    error={error !== undefined}
    helperText={error ?? hint}
    slotProps={{
      htmlInput: { ...(number && { inputMode: 'decimal' }), autoComplete: 'off' },
      input: unit ? { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> } : {},
      ...(type === 'date' && { inputLabel: { shrink: true } }),
    }}
  />
);

type ChoiceProps = Common & {
  value: string;
  onChange: (value: string) => void;
  choices: Choice[];
  /** What choosing nothing is called. */
  none: string;
};

/** The browser's own list: it works inside the tour, and as a wheel on a telephone. */
export const Choose = ({ label, error, hint, required, value, onChange, choices, none }: ChoiceProps) => (
  <TextField
    select
    fullWidth
    label={label}
    required={required ?? false}
    value={value}
    onChange={(event) => onChange(event.target.value)}
    error={error !== undefined}
    helperText={error ?? hint}
    slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
  >
    <option value="">{none}</option>
    {choices.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </TextField>
);

type TickProps = Common & { checked: boolean; onChange: (checked: boolean) => void };

export function Tick({ label, error, hint, checked, onChange }: TickProps) {
  const id = useId();
  const below = error ?? hint;
  return (
    <div>
      <FormControlLabel
        label={label}
        control={
          <Checkbox
            checked={checked}
            onChange={(event) => onChange(event.target.checked)}
            slotProps={{
              input: { 'aria-invalid': error !== undefined, ...(below && { 'aria-describedby': id }) },
            }}
          />
        }
      />
      {below && (
        <FormHelperText id={id} error={error !== undefined} sx={{ ml: 4, mt: -0.5 }}>
          {below}
        </FormHelperText>
      )}
    </div>
  );
}
