import { Box, FormHelperText, Typography } from '@mui/material';
import { SelectInput, useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { weekdays } from '../../../../contract/weekdays.ts';

type Props = { carriers: { id: string; name: string; disabled: boolean }[] };

const columns = { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' };

/** A carrier for each weekday, or none. */
export function CarrierDays({ carriers }: Props) {
  const translate = useTranslate();
  const { errors } = useFormState();
  const isEmpty = typeof errors['serviceDays']?.message === 'string';
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0 }}>
      <Typography component="legend" variant="h3" sx={{ mb: 1.5, p: 0 }}>
        {translate('gatehouse.settings.presets.serviceDays')}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: columns, gap: 1 }}>
        {weekdays.map((day) => (
          <SelectInput
            key={day}
            source={`serviceDays.${day}`}
            label={`gatehouse.weekday.${day}`}
            choices={carriers}
            emptyText="gatehouse.settings.presets.noDelivery"
            translateChoice={false}
            helperText={false}
          />
        ))}
      </Box>
      {isEmpty && <FormHelperText error>{translate('gatehouse.settings.presets.noDay')}</FormHelperText>}
    </Box>
  );
}
