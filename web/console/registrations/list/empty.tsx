import { Box, Typography } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { useSite, useSites } from '../../customers/choices.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { Clear } from './filters.tsx';

/** A list with nothing in it: nobody waits, or nothing matches. */
export function Empty() {
  const { filterValues } = useListContext();
  const { stage, ...others } = filterValues as Record<string, unknown>;
  const isQueue = (stage === undefined || stage === 'reviewing') && Object.keys(others).length === 0;
  return <Box sx={{ py: 8, px: 2, textAlign: 'center' }}>{isQueue ? <NobodyWaits /> : <NothingFound />}</Box>;
}

function NobodyWaits() {
  const translate = useTranslate();
  const { data: sites } = useSites();
  const { data: site } = useSite(sites?.[0]?.id);
  const url = site?.invites.find(({ permanent }) => permanent)?.url;
  return (
    <>
      <Typography variant="h2">{translate('gatehouse.list.nobodyWaits')}</Typography>
      {url && (
        <>
          <Typography color="textSecondary" sx={{ mt: 1, mb: 2 }}>
            {translate('gatehouse.list.inviteHint')}
          </Typography>
          <Box sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 1, justifyContent: 'center' }}>
            <Box component="code" sx={{ alignSelf: 'center', overflowWrap: 'anywhere' }}>
              {url}
            </Box>
            <CopyButton text={url} variant="outlined" size="small" />
          </Box>
        </>
      )}
    </>
  );
}

function NothingFound() {
  const translate = useTranslate();
  return (
    <>
      <Typography variant="h2">{translate('gatehouse.list.nothingFound')}</Typography>
      <Typography color="textSecondary" sx={{ mt: 1, mb: 2 }}>
        {translate('gatehouse.list.nothingFoundHint')}
      </Typography>
      <Clear />
    </>
  );
}
