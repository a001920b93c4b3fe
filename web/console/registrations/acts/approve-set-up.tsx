import {
  FormControl,
  FormControlLabel,
  FormLabel,
  MenuItem,
  Radio,
  RadioGroup,
  TextField,
} from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { Site } from '../../customers/choices.ts';
import { PresetSummary } from './preset-summary.tsx';

type Props = {
  presets: Site['presets'];
  /** The preset that the customer is activated with, if any. */
  presetId: string | undefined;
  onChange: (presetId: string | undefined) => void;
};

/** Now with a preset, or later by hand. */
export function ApproveSetUp({ presets, presetId, onChange }: Props) {
  const translate = useTranslate();
  const labelId = useId();
  const word = (key: string) => translate(`gatehouse.registration.act.approve.${key}`);
  const usual = presets.find(({ isDefault }) => isDefault) ?? presets[0];
  const chosen = presets.find(({ id }) => id === presetId);
  if (!usual) return null;
  return (
    <>
      <FormControl>
        <FormLabel id={labelId}>{word('setUp')}</FormLabel>
        <RadioGroup
          aria-labelledby={labelId}
          value={chosen ? 'atOnce' : 'later'}
          onChange={(_event, value) => onChange(value === 'atOnce' ? usual.id : undefined)}
        >
          <FormControlLabel value="later" control={<Radio />} label={word('later')} />
          <FormControlLabel value="atOnce" control={<Radio />} label={word('atOnce')} />
        </RadioGroup>
      </FormControl>
      {chosen && (
        <TextField
          select
          label={word('preset')}
          value={chosen.id}
          onChange={(event) => onChange(event.target.value)}
          helperText={<PresetSummary setup={chosen.setup} />}
        >
          {presets.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      )}
    </>
  );
}
