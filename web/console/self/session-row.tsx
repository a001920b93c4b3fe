import { Box, Button, Chip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { When } from '../parts/when.tsx';
import { deviceOf } from './device.ts';

export type Session = {
  id: string;
  isThisOne: boolean;
  userAgent: string | null;
  address: string | null;
  createdAt: string;
};

const style = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 1,
  py: 1,
  borderBottom: 1,
  borderColor: 'divider',
  '&:first-of-type': { pt: 0 },
  '&:last-of-type': { borderBottom: 0, pb: 0 },
};

export function SessionRow({ session, onEnd }: { session: Session; onEnd: () => void }) {
  const translate = useTranslate();
  const { isThisOne, userAgent, address, createdAt } = session;
  const word = (key: string, values = {}) => translate(`gatehouse.self.sessions.${key}`, values);
  const device = deviceOf(userAgent);
  const name = device ? word('device', device) : word('unknown');
  return (
    <Box component="li" sx={style}>
      <Box sx={{ flexGrow: 1 }}>
        <Box sx={{ display: 'flex', gap: 1 }}>
          {name}{' '}
          {isThisOne && <Chip size="small" variant="outlined" color="success" label={word('thisOne')} />}
        </Box>
        <Typography color="textSecondary" sx={{ fontSize: 13 }}>
          {word('since')} <When at={createdAt} /> {address && `· ${address}`}
        </Typography>
      </Box>
      {!isThisOne && (
        <Button size="small" onClick={onEnd} aria-label={word('endOf', { name })}>
          {word('end')}
        </Button>
      )}
    </Box>
  );
}
