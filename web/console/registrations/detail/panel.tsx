import { Box, Card, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';

type Props = { title: string; hint?: string; acts?: ReactNode; children: ReactNode };

/** A part of the page under a heading of its own. */
export function Panel({ title, hint, acts, children }: Props) {
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id} sx={{ p: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: hint ? 0.5 : 1.5 }}>
        <Typography id={id} variant="h2">
          {title}
        </Typography>
        <Box sx={{ ml: 'auto' }}>{acts}</Box>
      </Box>
      {hint && <Quiet sx={{ mb: 1.5 }}>{hint}</Quiet>}
      {children}
    </Card>
  );
}

export const Quiet = ({ children, sx = {} }: { children: ReactNode; sx?: object }) => (
  <Typography variant="caption" component="p" color="textSecondary" sx={sx}>
    {children}
  </Typography>
);
