import { Box, Button, Chip, Typography } from '@mui/material';
import { useState } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import { call } from '../api.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { useAct } from '../parts/use-act.ts';
import type { Invite } from './types.ts';

type Props = { siteId: string; invite: Invite; onShow: () => void };

const rowStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 1,
  px: 2,
  py: 0.5,
  minHeight: 40,
  borderTop: 1,
  borderColor: 'divider',
  '&:first-of-type': { borderTop: 0 },
};

/** One further link; each button names the link it is about. */
export function InviteRow({ siteId, invite, onShow }: Props) {
  const translate = useTranslate();
  const { label, url, closed } = invite;
  return (
    <Box component="li" sx={rowStyle}>
      <Box sx={{ flex: '1 1 240px', minWidth: 0, py: 0.5 }}>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          <Typography sx={{ fontWeight: 600 }}>{label}</Typography>
          {closed && <Chip size="small" variant="outlined" label={translate('gatehouse.invite.closed')} />}
        </Box>
        <Typography sx={{ color: 'text.secondary', fontSize: 13, overflowWrap: 'anywhere' }}>
          {url}
        </Typography>
      </Box>
      {!closed && (
        <>
          <CopyButton text={url} size="small" describedBy={translate('gatehouse.invite.copyOf', { label })} />
          <Button
            size="small"
            onClick={onShow}
            aria-label={translate('gatehouse.invite.qrButtonOf', { label })}
          >
            {translate('gatehouse.invite.qr')}
          </Button>
        </>
      )}
      <Closing siteId={siteId} invite={invite} />
    </Box>
  );
}

/** Closing asks, for printed codes stop working; opening again does not. */
function Closing({ siteId, invite: { id, label, closed } }: Omit<Props, 'onShow'>) {
  const translate = useTranslate();
  const act = useAct();
  const [asking, setAsking] = useState(false);
  const set = async (now: boolean) => {
    setAsking(false);
    const done = now ? 'gatehouse.invite.nowClosed' : 'gatehouse.invite.nowOpen';
    const body = { closed: now };
    await act(() => call('PATCH', `/v1/sites/${siteId}/invites/${id}`, body), { done, doneWith: { label } });
  };
  const word = closed ? 'reopen' : 'close';
  return (
    <>
      <Button
        size="small"
        color={closed ? 'primary' : 'error'}
        onClick={() => (closed ? void set(false) : setAsking(true))}
        aria-label={translate(`gatehouse.invite.${word}Of`, { label })}
      >
        {translate(`gatehouse.invite.${word}`)}
      </Button>
      <Confirm
        isOpen={asking}
        title={translate('gatehouse.invite.closeOf', { label })}
        content={translate('gatehouse.invite.closeAsk')}
        confirm={translate('gatehouse.invite.close')}
        confirmColor="warning"
        onConfirm={() => void set(true)}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
