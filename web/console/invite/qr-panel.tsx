import DownloadIcon from '@mui/icons-material/Download';
import PrintIcon from '@mui/icons-material/Print';
import { Box, Button } from '@mui/material';
import { useCallback, useState } from 'react';
import { useTranslate } from 'react-admin';
import { download } from './download.ts';
import { PrintSheet } from './print-sheet.tsx';
import { QrImage } from './qr-image.tsx';
import { matrixOf, pngOf, svgOf } from './qr.ts';
import type { Invite } from './types.ts';

type Props = { invite: Invite; siteName: string };

/** The code of a link, to be saved or printed. */
export function QrPanel({ invite: { url, token }, siteName }: Props) {
  const translate = useTranslate();
  const [printing, setPrinting] = useState(false);
  const printed = useCallback(() => setPrinting(false), []);
  const saveSvg = () =>
    download(`invite-${token}.svg`, new Blob([svgOf(matrixOf(url))], { type: 'image/svg+xml' }));
  const savePng = async () => download(`invite-${token}.png`, await pngOf(matrixOf(url)));
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
      <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1 }}>
        <QrImage url={url} name={translate('gatehouse.invite.qrOf', { url })} />
      </Box>
      <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: 0.5 }}>
        <Button startIcon={<DownloadIcon />} onClick={saveSvg}>
          {translate('gatehouse.invite.svg')}
        </Button>
        <Button startIcon={<DownloadIcon />} onClick={() => void savePng()}>
          {translate('gatehouse.invite.png')}
        </Button>
        <Button startIcon={<PrintIcon />} onClick={() => setPrinting(true)}>
          {translate('gatehouse.invite.print')}
        </Button>
      </Box>
      {printing && <PrintSheet siteName={siteName} url={url} onDone={printed} />}
    </Box>
  );
}
