import { Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Message } from './registration.ts';

const tints: Partial<Record<Message['state'], 'success' | 'error' | 'warning'>> = {
  delivered: 'success',
  bounced: 'error',
  complained: 'error',
  abandoned: 'error',
  needsReview: 'warning',
};

export function MessageState({ state }: { state: Message['state'] }) {
  const translate = useTranslate();
  return (
    <Chip
      size="small"
      variant="outlined"
      color={tints[state] ?? 'default'}
      label={translate(`gatehouse.registration.messages.states.${state}`)}
    />
  );
}
