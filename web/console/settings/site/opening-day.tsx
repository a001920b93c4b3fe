import { Box, Checkbox, FormControlLabel, FormHelperText, TextField, Typography } from '@mui/material';
import { useTranslate, ValidationError } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Weekday } from '../../../../contract/weekdays.ts';
import type { Week } from './week.ts';

type Values = { week: Week };

/** A day: closed, or open from and to. */
export function OpeningDay({ day }: { day: Weekday }) {
  const translate = useTranslate();
  const { register, formState } = useFormContext<Values>();
  const { open } = useWatch<Values, `week.${Weekday}`>({ name: `week.${day}` });
  const name = translate(`gatehouse.weekday.${day}`);
  const error = formState.errors.week?.[day]?.to?.message;
  const comesLater = (to: string, { week }: Values) =>
    !week[day].open || week[day].from < to || 'gatehouse.settings.hours.notLater';
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, minHeight: 44 }}>
      <FormControlLabel
        sx={{ width: 152, m: 0 }}
        control={<Checkbox checked={open} {...register(`week.${day}.open`)} />}
        label={name}
      />
      {open ? (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, py: 0.25 }}>
          <Time
            label={`${name}, ${translate('gatehouse.settings.hours.from')}`}
            {...register(`week.${day}.from`)}
          />
          <span aria-hidden>–</span>
          <Time
            label={`${name}, ${translate('gatehouse.settings.hours.to')}`}
            {...register(`week.${day}.to`, { validate: comesLater })}
          />
        </Box>
      ) : (
        <Typography sx={{ color: 'text.secondary' }}>
          {translate('gatehouse.settings.hours.closed')}
        </Typography>
      )}
      {error && (
        <FormHelperText error sx={{ width: '100%' }}>
          <ValidationError error={error} />
        </FormHelperText>
      )}
    </Box>
  );
}

type TimeProps = { label: string } & ReturnType<ReturnType<typeof useFormContext<Values>>['register']>;

const Time = ({ label, ref, ...field }: TimeProps) => (
  <TextField
    type="time"
    inputRef={ref}
    {...field}
    slotProps={{ htmlInput: { 'aria-label': label, required: true } }}
    sx={{ width: 140 }}
  />
);
