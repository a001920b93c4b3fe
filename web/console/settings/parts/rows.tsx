import { Box, type BoxProps } from '@mui/material';

/** A list whose rows are a text and what can be done with it; wraps where the screen is narrow. */
export const Rows = (props: BoxProps<'ul'>) => (
  <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }} {...props} />
);

const rowStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 1,
  minHeight: 40,
  py: 0.5,
  borderBottom: 1,
  borderColor: 'divider',
  '&:last-of-type': { borderBottom: 0 },
};

export const Row = (props: BoxProps<'li'>) => <Box component="li" sx={rowStyle} {...props} />;
