import { GlobalStyles, type Theme } from '@mui/material';

/** The library's own look gives way to ours, light and dark; on a telephone the words stand at the bottom. */
export const TourLook = () => <GlobalStyles styles={look} />;

const look = ({ palette, typography, breakpoints }: Theme) => ({
  '.driver-popover.gatehouse-tour': {
    background: palette.background.paper,
    color: palette.text.primary,
    border: `1px solid ${palette.divider}`,
    borderRadius: 8,
    padding: 16,
    maxWidth: 320,
    boxShadow: '0 8px 24px rgb(0 0 0 / 24%)',
    '&, & *': { fontFamily: typography.fontFamily },
    '& .driver-popover-title': { fontSize: 18, fontWeight: 600, lineHeight: 1.35, paddingRight: 24 },
    '& .driver-popover-description': { fontSize: 15, marginTop: 4, overflowWrap: 'anywhere' },
    '& .driver-popover-progress-text': { color: palette.text.secondary },
    '& .driver-popover-close-btn': { color: palette.text.secondary, width: 40, height: 40, fontSize: 22 },
    '& .driver-popover-close-btn:hover': { color: palette.text.primary },
    '& .driver-popover-footer-btn': {
      background: palette.primary.main,
      color: palette.primary.contrastText,
      borderColor: palette.primary.main,
      borderRadius: 8,
      fontSize: 15,
      fontWeight: 600,
      padding: '6px 14px',
      textShadow: 'none',
    },
    '& button:focus-visible': { outline: `2px solid ${palette.primary.main}`, outlineOffset: 2 },
    '& .driver-popover-arrow-side-left': { borderLeftColor: palette.background.paper },
    '& .driver-popover-arrow-side-right': { borderRightColor: palette.background.paper },
    '& .driver-popover-arrow-side-top': { borderTopColor: palette.background.paper },
    '& .driver-popover-arrow-side-bottom': { borderBottomColor: palette.background.paper },
    [breakpoints.down('md')]: {
      top: 'auto !important',
      bottom: '8px !important',
      left: '8px !important',
      right: '8px !important',
      maxWidth: 'none',
      '& .driver-popover-arrow': { display: 'none' },
    },
  },
  // What is said on top of the page stays above the shade, and can be pressed.
  '.driver-active .MuiSnackbar-root': { zIndex: 10001 },
  '.driver-active .MuiDialog-root': { zIndex: 1000000001 },
  '.driver-active :is(.MuiDialog-root, .MuiDialog-root *)': { pointerEvents: 'auto' },
  [breakpoints.down('md')]: {
    '.driver-active': { paddingBottom: 200 },
    '.driver-active #setup-summary': { position: 'static' },
  },
});
