import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'react-admin';
import type { OrderView } from '../../../../api/views/order.ts';
import { call } from '../../api.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { When } from '../../parts/when.tsx';
import type { Customer } from '../customer.ts';
import { Panel } from './panel.tsx';

const shown = 10;

type Page = { items: OrderView[]; total: number };

/** The latest orders; read again with each change of a customer, as an order is one. */
export function OrdersPanel({ customer }: { customer: Customer }) {
  const translate = useTranslate();
  const query = new URLSearchParams({ 'filter[customerId]': customer.id, limit: String(shown) });
  const { data, isPending, error, refetch } = useQuery({
    queryKey: ['customers', customer.id, 'orders'],
    queryFn: () => call<Page>('GET', `/v1/orders?${query.toString()}`),
  });
  const { items = [], total = 0 } = data ?? {};
  return (
    <Panel title={translate('gatehouse.customer.orders')}>
      <Loaded isPending={isPending} error={error} refetch={refetch} data={data}>
        {items.length === 0 ? (
          <Typography sx={{ color: 'text.secondary' }}>{translate('gatehouse.customer.noOrders')}</Typography>
        ) : (
          <OrderTable orders={items} />
        )}
        {total > items.length && (
          <Typography variant="caption" sx={{ display: 'block', pt: 1, color: 'text.secondary' }}>
            {translate('gatehouse.customer.latestOrders', { shown: items.length, total })}
          </Typography>
        )}
      </Loaded>
    </Panel>
  );
}

const columns = ['number', 'placed', 'lines', 'total'] as const;

function OrderTable({ orders }: { orders: OrderView[] }) {
  const translate = useTranslate();
  const locale = useLocale();
  return (
    <Table size="small" sx={{ '& td, & th': { px: 1 }, '& tr:last-child td': { borderBottom: 0 } }}>
      <TableHead>
        <TableRow>
          {columns.map((column) => (
            <TableCell key={column} align={column === 'lines' || column === 'total' ? 'right' : 'left'}>
              {translate(`gatehouse.customer.order.${column}`)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {orders.map(({ id, number, placedAt, lines, total }) => (
          <TableRow key={id}>
            <TableCell sx={{ overflowWrap: 'anywhere' }}>{number}</TableCell>
            <TableCell>
              <When at={placedAt} />
            </TableCell>
            <TableCell align="right">{lines.length}</TableCell>
            <TableCell align="right" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
              {amountOf(total, locale)}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

const amountOf = ({ amount, currency }: OrderView['total'], locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency }).format(Number(amount));
