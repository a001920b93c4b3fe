import { InputAdornment } from '@mui/material';
import { TextInput, regex } from 'react-admin';

type Props = { source: string; label: string; currency: string };

const isAmount = regex(/^\d{1,12}(\.\d{1,2})?$/, 'gatehouse.settings.presets.notAmount');

/** Money as the API writes it, never through a float. */
export const AmountInput = ({ source, label, currency }: Props) => (
  <TextInput
    source={source}
    label={label}
    validate={isAmount}
    helperText={false}
    slotProps={{
      htmlInput: { inputMode: 'decimal' },
      input: { endAdornment: <InputAdornment position="end">{currency}</InputAdornment> },
    }}
  />
);
