import { Alert, AlertTitle } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Site } from '../choices.ts';
import { nameOf, type Customer } from '../customer.ts';
import { useReadyMail } from './ready-mail.ts';

export const outcomeId = 'setup-outcome';

/** The customer has just turned active: what they can do now, and the mail that told them. */
export function Outcome({ customer, site }: { customer: Customer; site: Site }) {
  const translate = useTranslate();
  const { onHold, email } = customer;
  const mail = useReadyMail(customer.id, !onHold);
  const name = nameOf(customer);
  const key = onHold ? 'onHold' : (mail?.state ?? 'onItsWay');
  return (
    <Alert severity={onHold ? 'info' : 'success'} role="status" id={outcomeId} tabIndex={-1} sx={{ mb: 2 }}>
      <AlertTitle component="h2" sx={{ fontWeight: 600 }}>
        {translate(`gatehouse.setup.outcome.${onHold ? 'onHoldTitle' : 'title'}`, { name })}
      </AlertTitle>
      {translate(`gatehouse.setup.outcome.${key}`, { subject: mail?.subject ?? '', email, site: site.name })}
    </Alert>
  );
}
