import { Box, Divider } from '@mui/material';
import { useTranslate } from 'react-admin';
import { weekdays } from '../../../../contract/weekdays.ts';
import { offered, type Choice } from '../choices.ts';
import type { Customer } from '../customer.ts';
import { useWeekdayNames } from '../weekday-names.ts';
import { Choose } from './fields.tsx';
import { whole } from './kinds.ts';
import { PartCard } from './part-card.tsx';
import { workdays, type ServiceDaysValues } from './service-days.ts';
import type { Part } from './use-part.ts';

type Props = {
  part: Part<ServiceDaysValues>;
  customer: Customer;
  carriers: Choice[];
  missing: boolean;
  locked: boolean;
};

const grid = { display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, pt: 1 };

/** Working days stand below each other, the weekend beside them. */
const weekGrid = {
  ...grid,
  gridTemplateRows: { sm: 'repeat(5, auto)' },
  gridAutoFlow: { sm: 'column' },
};

/** A carrier for each day of the week, or none. */
export function ServiceDaysPart({ part, customer, carriers, missing, locked }: Props) {
  const translate = useTranslate();
  const names = useWeekdayNames();
  const { values, errors, set } = part;
  const none = translate('gatehouse.setup.serviceDays.none');
  const [first, ...rest] = workdays.map((day) => values[day]);
  const onWorkdays = rest.every((carrier) => carrier === first) ? (first ?? '') : '';
  return (
    <PartCard part={part} about="gatehouse.setup.serviceDays.about" missing={missing} locked={locked}>
      <Box sx={grid}>
        <Choose
          label={translate('gatehouse.setup.serviceDays.workdays')}
          hint={translate('gatehouse.setup.serviceDays.workdaysHint')}
          none={translate('gatehouse.setup.choose')}
          choices={offered(carriers, null)}
          value={onWorkdays}
          onChange={(carrier) => set(Object.fromEntries(workdays.map((day) => [day, carrier])))}
        />
      </Box>
      <Divider sx={{ my: 2 }} />
      <Box sx={weekGrid}>
        {weekdays.map((day) => (
          <Choose
            key={day}
            label={names[day]}
            none={none}
            choices={offered(carriers, customer.serviceDays?.[day] ?? null)}
            value={values[day]}
            error={errors[day] ?? (errors[whole] && day === 'monday' ? '' : undefined)}
            onChange={(carrier) => set({ [day]: carrier })}
          />
        ))}
      </Box>
    </PartCard>
  );
}
