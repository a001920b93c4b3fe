import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { EraseButton } from '../../parts/erase/erase-button.tsx';
import { useCan } from '../../provider/can.ts';
import { isPreparing, nameOf, type Customer } from '../customer.ts';
import { StandingDialog, type Standing } from './standing-dialog.tsx';

/** What can be done with a customer, the likeliest first. */
export function CustomerActs({ customer }: { customer: Customer }) {
  const translate = useTranslate();
  const can = useCan();
  const [asked, setAsked] = useState<Standing>();
  return (
    <>
      {can('setUp') && (
        <>
          <Button
            component={Link}
            to={`/customers/${encodeURIComponent(customer.id)}/setup`}
            variant={isPreparing(customer) ? 'contained' : 'outlined'}
          >
            {translate(`gatehouse.customer.${isPreparing(customer) ? 'setUp' : 'changeSetUp'}`)}
          </Button>
          {standingsOf(customer).map((standing) => (
            <Button
              key={standing}
              variant={standing === 'endHold' || standing === 'switchOn' ? 'contained' : 'outlined'}
              onClick={() => setAsked(standing)}
            >
              {translate(`gatehouse.customer.${standing}.button`)}
            </Button>
          ))}
        </>
      )}
      {can('erase') && <EraseButton resource="customers" id={customer.id} name={nameOf(customer)} />}
      {asked && <StandingDialog customer={customer} standing={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}

/** While the set-up runs the box there decides who is active. */
function standingsOf(customer: Customer): Standing[] {
  const hold = customer.onHold ? 'endHold' : 'hold';
  if (isPreparing(customer)) return [hold];
  return customer.active ? [hold, 'switchOff'] : ['switchOn', hold];
}
