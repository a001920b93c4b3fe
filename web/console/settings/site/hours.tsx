import { Box } from '@mui/material';
import { AutocompleteInput, required, useTranslate } from 'react-admin';
import { weekdays } from '../../../../contract/weekdays.ts';
import { call } from '../../api.ts';
import { SaveForm } from '../parts/save-form.tsx';
import { Section } from '../parts/section.tsx';
import { OpeningDay } from './opening-day.tsx';
import type { SiteSettings } from './types.ts';
import { hoursOf, weekOf, type Week } from './week.ts';

type Values = { timeZone: string; week: Week };

const zones = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])].map((id) => ({ id, name: id }));

/** When the site works: review times count these hours only. */
export function Hours({ site: { id, policies } }: { site: SiteSettings }) {
  const translate = useTranslate();
  const { timeZone, businessHours } = policies;
  const save = ({ week, ...rest }: Partial<Values>) =>
    call('PATCH', `/v1/sites/${id}`, {
      policies: { ...rest, ...(week && { businessHours: hoursOf(week) }) },
    });
  return (
    <Section
      title={translate('gatehouse.settings.hours.title')}
      hint={translate('gatehouse.settings.hours.hint')}
    >
      <SaveForm<Values> record={{ timeZone, week: weekOf(businessHours) }} save={save} below="/policies">
        <AutocompleteInput
          source="timeZone"
          label="gatehouse.settings.hours.timeZone"
          choices={zones}
          validate={required()}
          helperText={false}
          translateChoice={false}
        />
        <Box sx={{ mb: 1 }}>
          {weekdays.map((day) => (
            <OpeningDay key={day} day={day} />
          ))}
        </Box>
      </SaveForm>
    </Section>
  );
}
