import { Box, GlobalStyles, Typography } from '@mui/material';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useTranslate } from 'react-admin';
import { QrImage } from './qr-image.tsx';

type Props = { siteName: string; url: string; onDone: () => void };

const onPaper = {
  '.print-sheet': { display: 'none' },
  '@media print': {
    'body > *:not(.print-sheet)': { display: 'none !important' },
    '.print-sheet': { display: 'block', color: '#000', textAlign: 'center', paddingTop: '20mm' },
  },
};

/** What goes on paper: name, code and link, and nothing of the console. Prints as soon as it is there. */
export function PrintSheet({ siteName, url, onDone }: Props) {
  const translate = useTranslate();
  useEffect(() => {
    window.addEventListener('afterprint', onDone);
    window.print();
    return () => window.removeEventListener('afterprint', onDone);
  }, [onDone]);
  return createPortal(
    <Box className="print-sheet">
      <GlobalStyles styles={onPaper} />
      <Typography sx={{ fontSize: 32, fontWeight: 600 }}>{siteName}</Typography>
      <Typography sx={{ fontSize: 18, my: 2 }}>{translate('gatehouse.invite.onPaper')}</Typography>
      <Box sx={{ display: 'flex', justifyContent: 'center', my: 3 }}>
        <QrImage url={url} name="" size={480} />
      </Box>
      <Typography sx={{ fontSize: 18, overflowWrap: 'anywhere' }}>{url}</Typography>
    </Box>,
    document.body,
  );
}
