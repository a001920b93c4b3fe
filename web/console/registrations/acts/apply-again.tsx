import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { ApplyAgain as Choice } from '../../../../contract/messages.ts';
import { days } from '../../../../contract/policies.ts';
import type { Site } from '../../customers/choices.ts';

const choices = ['now', 'after', 'never'] as const;

type Props = { policies: Site['policies']; value: Choice; onChange: (choice: Choice) => void };

export function ApplyAgain({ policies, value, onChange }: Props) {
  const translate = useTranslate();
  const id = useId();
  const word = (key: string, count = 0) =>
    translate(`gatehouse.registration.act.reject.${key}`, { smart_count: count });
  return (
    <FormControl>
      <FormLabel id={id}>{word('again')}</FormLabel>
      <RadioGroup
        row
        aria-labelledby={id}
        value={value}
        onChange={(_event, chosen) => onChange(chosen as Choice)}
      >
        {choices.map((choice) => (
          <FormControlLabel
            key={choice}
            value={choice}
            control={<Radio />}
            label={word(choice, Math.round(policies.applyAgainAfterMs / days(1)))}
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
