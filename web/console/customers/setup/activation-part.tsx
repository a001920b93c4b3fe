import { Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Site } from '../choices.ts';
import { isPreparing, type Customer } from '../customer.ts';
import type { ActivationValues } from './activation.ts';
import { Text, Tick } from './fields.tsx';
import { PartCard } from './part-card.tsx';
import type { Part } from './use-part.ts';

type Props = {
  part: Part<ActivationValues>;
  customer: Customer;
  site: Site;
  missing: boolean;
  locked: boolean;
};

/** The activate box; a day in the future can be set until the customer is active. */
export function ActivationPart({ part, customer, site, missing, locked }: Props) {
  const translate = useTranslate();
  const { values, errors, set } = part;
  const preparing = isPreparing(customer);
  return (
    <PartCard part={part} missing={missing} locked={locked}>
      <Stack spacing={2}>
        <Tick
          label={translate('gatehouse.setup.activation.box')}
          hint={translate(`gatehouse.setup.activation.${preparing ? 'hint' : 'hintAfterwards'}`)}
          checked={values.active}
          error={errors['active']}
          onChange={(active) => set({ active })}
        />
        {preparing && values.active && (
          <Text
            type="date"
            label={translate('gatehouse.setup.activation.from')}
            hint={translate('gatehouse.setup.activation.fromHint', {
              zone: site.policies.timeZone.replaceAll('_', ' '),
            })}
            value={values.from}
            error={errors['from']}
            onChange={(from) => set({ from })}
          />
        )}
      </Stack>
    </PartCard>
  );
}
