import { useQuery } from '@tanstack/react-query';
import { call } from '../../api.ts';

type Message = { state: string; subject: string };
type Mail = { subject: string; state: 'sent' | 'onItsWay' | 'failed' };

const stateOf: Record<string, Mail['state']> = { queued: 'onItsWay', sent: 'sent', delivered: 'sent' };

/** "You can start buying", as far as it has come; looked at until it is sent. */
export function useReadyMail(customerId: string, expected: boolean): Mail | undefined {
  const query = new URLSearchParams({
    'filter[customerId]': customerId,
    'filter[template]': 'ready-to-buy',
    limit: '1',
  });
  const { data } = useQuery({
    queryKey: ['customers', customerId, 'ready-to-buy'],
    queryFn: async () => {
      const { items } = await call<{ items: Message[] }>('GET', `/v1/messages?${query.toString()}`);
      const [message] = items;
      return message ? { subject: message.subject, state: stateOf[message.state] ?? 'failed' } : null;
    },
    refetchInterval: ({ state }) => (state.data && state.data.state !== 'onItsWay' ? false : 2000),
    enabled: expected,
  });
  return data ?? undefined;
}
