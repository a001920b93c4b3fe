import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

/** Names and values beside each other; what is empty is left out. */
export const Rows = ({ children }: { children: ReactNode }) => (
  <Box component="dl" sx={{ m: 0, display: 'grid', gap: 0.5 }}>
    {children}
  </Box>
);

export function Row({ name, children }: { name: string; children: ReactNode }) {
  const translate = useTranslate();
  if (children === undefined || children === null || children === '' || children === false) return null;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '136px minmax(0, 1fr)', columnGap: 1.5 }}>
      <Typography component="dt" variant="caption" sx={{ lineHeight: '24px', color: 'text.secondary' }}>
        {translate(`gatehouse.customer.field.${name}`)}
      </Typography>
      <Typography
        component="dd"
        sx={{ m: 0, lineHeight: '24px', overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}
      >
        {children}
      </Typography>
    </Box>
  );
}
