import { Button } from '@mui/material';
import type { MouseEvent, ReactNode } from 'react';

type Props = {
  icon: ReactNode;
  children: ReactNode;
  opens?: 'menu';
  expanded?: boolean;
  onClick: (event: MouseEvent<HTMLElement>) => void;
};

/** A button over the table. */
export const BarButton = ({ icon, opens, expanded, onClick, children }: Props) => (
  <Button
    size="small"
    color="inherit"
    startIcon={icon}
    onClick={onClick}
    aria-haspopup={opens}
    aria-expanded={expanded}
    sx={{ minHeight: 40, px: 1.5, whiteSpace: 'nowrap' }}
  >
    {children}
  </Button>
);
