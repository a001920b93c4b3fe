import { Table, TableBody, TableCell, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { weekdays } from '../../../../contract/weekdays.ts';
import { labelOf, useCarriers } from '../choices.ts';
import type { Customer } from '../customer.ts';
import { useWeekdayNames } from '../weekday-names.ts';
import { Panel } from './panel.tsx';

export function ServiceDaysPanel({ customer: { serviceDays } }: { customer: Customer }) {
  const translate = useTranslate();
  const names = useWeekdayNames();
  const carriers = useCarriers().data;
  const title = translate('gatehouse.setup.serviceDays.title');
  if (!serviceDays)
    return (
      <Panel title={title}>
        <Typography sx={{ color: 'text.secondary' }}>
          {translate('gatehouse.customer.noServiceDays')}
        </Typography>
      </Panel>
    );
  return (
    <Panel title={title}>
      <Table size="small" aria-label={title} sx={{ '& tr:last-child > *': { border: 0 } }}>
        <TableBody>
          {weekdays.map((day) => (
            <TableRow key={day}>
              <TableCell component="th" scope="row" sx={{ pl: '0 !important', width: 136 }}>
                {names[day]}
              </TableCell>
              <TableCell sx={serviceDays[day] ? {} : { color: 'text.secondary' }}>
                {serviceDays[day]
                  ? labelOf(carriers, serviceDays[day])
                  : translate('gatehouse.setup.serviceDays.none')}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
}
