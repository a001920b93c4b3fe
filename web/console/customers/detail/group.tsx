import { Button } from '@mui/material';
import { useState } from 'react';
import { required, SelectInput, useTranslate } from 'react-admin';
import { call } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useCan } from '../../provider/can.ts';
import { labelOf, useGroups } from '../choices.ts';
import { nameOf, type Customer } from '../customer.ts';

/** The group of a customer, and a way to another one. */
export function GroupOf({ customer }: { customer: Customer }) {
  const translate = useTranslate();
  const can = useCan();
  const [open, setOpen] = useState(false);
  const groups = useGroups().data;
  return (
    <>
      {labelOf(groups, customer.groupId)}
      {can('edit') && (
        <Button
          size="small"
          sx={{ ml: 1, py: 0 }}
          onClick={() => setOpen(true)}
          aria-label={translate('gatehouse.customer.changeGroup')}
        >
          {translate('gatehouse.customer.change')}
        </Button>
      )}
      {open && <GroupDialog customer={customer} onClose={() => setOpen(false)} />}
    </>
  );
}

function GroupDialog({ customer, onClose }: { customer: Customer; onClose: () => void }) {
  const translate = useTranslate();
  const groups = useGroups().data ?? [];
  return (
    <FormDialog<{ groupId: string }>
      title={translate('gatehouse.customer.groupOf', { name: nameOf(customer) })}
      submit={translate('gatehouse.act.save')}
      done="gatehouse.customer.groupChanged"
      record={{ groupId: customer.groupId }}
      save={({ groupId }) => call('PATCH', `/v1/customers/${encodeURIComponent(customer.id)}`, { groupId })}
      onClose={onClose}
    >
      <SelectInput
        source="groupId"
        label="gatehouse.customer.field.group"
        choices={groups}
        translateChoice={false}
        validate={required()}
        helperText="gatehouse.customer.groupHint"
      />
    </FormDialog>
  );
}
