import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { call } from '../../api.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { When } from '../../parts/when.tsx';
import type { Customer } from '../customer.ts';
import { Panel } from './panel.tsx';

type Message = { id: string; subject: string; state: string; to: string; createdAt: string };

const shown = 10;

/** The latest mails to the customer, and how far each has come. */
export function MessagesPanel({ customer }: { customer: Customer }) {
  const translate = useTranslate();
  const query = new URLSearchParams({ 'filter[customerId]': customer.id, limit: String(shown) });
  const { data, isPending, error, refetch } = useQuery({
    queryKey: ['customers', customer.id, 'messages'],
    queryFn: () => call<{ items: Message[] }>('GET', `/v1/messages?${query.toString()}`),
  });
  const messages = data?.items ?? [];
  return (
    <Panel title={translate('gatehouse.customer.messages')}>
      <Loaded isPending={isPending} error={error} refetch={refetch} data={data}>
        {messages.length === 0 && (
          <Typography sx={{ color: 'text.secondary' }}>
            {translate('gatehouse.customer.noMessages')}
          </Typography>
        )}
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {messages.map((message) => (
            <Line key={message.id} message={message} isTheirs={message.to === customer.email} />
          ))}
        </Box>
      </Loaded>
    </Panel>
  );
}

function Line({ message, isTheirs }: { message: Message; isTheirs: boolean }) {
  const translate = useTranslate();
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 2,
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
        '&:first-of-type': { border: 0, pt: 0 },
      }}
    >
      <Typography sx={{ flex: '1 1 240px', overflowWrap: 'anywhere' }}>{message.subject}</Typography>
      <Typography variant="caption" sx={{ lineHeight: '24px', color: 'text.secondary' }}>
        {!isTheirs && `${message.to} · `}
        {translate(`gatehouse.customer.messageState.${message.state}`)} · <When at={message.createdAt} />
      </Typography>
    </Box>
  );
}
