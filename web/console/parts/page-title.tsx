import { Box, Typography } from '@mui/material';
import { useEffect, type ReactNode } from 'react';

type Props = {
  title: string;
  /** What can be done with the whole page; stands at its top right. */ acts?: ReactNode;
  children?: ReactNode;
};

/** The one heading of a page, which is the window's title too. `children` stand beside it, as a chip. */
export function PageTitle({ title, acts, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Gatehouse`;
  }, [title]);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mt: 3, mb: 2 }}>
      <Typography variant="h1" component="h1">
        {title}
      </Typography>
      {children}
      <Box sx={{ ml: 'auto', display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>{acts}</Box>
    </Box>
  );
}
