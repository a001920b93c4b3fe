import { Box, Card, Typography } from '@mui/material';
import { useGetList, useTranslate } from 'react-admin';
import { Loaded } from '../../parts/loaded.tsx';
import { SettingsTitle } from '../parts/title.tsx';
import { AuditFilters } from './filters.tsx';
import { Pager } from './pager.tsx';
import { AuditTable } from './table.tsx';
import type { AuditLine } from './types.ts';
import { useAsked } from './use-asked.ts';

const perPage = 50;

/** Who changed what, newest first. */
export function Audit() {
  const translate = useTranslate();
  const { asked, ask, filter, page, turn } = useAsked();
  const lines = useGetList<AuditLine>(
    'audit',
    { filter, pagination: { page, perPage }, sort: { field: 'at', order: 'DESC' } },
    // What was there stays, with what was opened in it, until the answer comes.
    { placeholderData: (previous) => previous },
  );
  const isEmpty = lines.data?.length === 0;
  return (
    <Box sx={{ maxWidth: 1080, pb: 4, pr: { md: 2 } }}>
      <SettingsTitle title={translate('gatehouse.settings.section.audit')} />
      <AuditFilters asked={asked} onAsk={ask} />
      <Loaded {...lines}>
        {isEmpty ? (
          <Typography sx={{ py: 3 }}>
            {translate(`gatehouse.settings.audit.${Object.keys(filter).length > 0 ? 'noneSuch' : 'none'}`)}
          </Typography>
        ) : (
          <Card>
            <AuditTable lines={lines.data ?? []} />
          </Card>
        )}
        <Pager page={page} hasNext={lines.pageInfo?.hasNextPage ?? false} onTurn={turn} />
      </Loaded>
    </Box>
  );
}
