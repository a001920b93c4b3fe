import { Box, Card, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';

type Props = { title: string; hint: string; children: ReactNode };

/** One subject: what it is on the left, its fields on the right. */
export function Section({ title, hint, children }: Props) {
  const id = useId();
  return (
    <Box
      component="section"
      aria-labelledby={id}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '232px minmax(0, 1fr)' },
        columnGap: 3,
        rowGap: 1,
        mb: 4,
      }}
    >
      <Box sx={{ pt: { md: 2 } }}>
        <Typography variant="h2" id={id}>
          {title}
        </Typography>
        <Typography sx={{ color: 'text.secondary', mt: 0.5, fontSize: 13 }}>{hint}</Typography>
      </Box>
      <Card sx={{ p: { xs: 2, sm: 3 } }}>{children}</Card>
    </Box>
  );
}
