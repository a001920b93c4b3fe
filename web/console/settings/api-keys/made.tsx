import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { CopyButton } from '../../parts/copy-button.tsx';
import type { MadeKey } from './types.ts';

/** Shown once; nothing but the button closes it. */
export function MadeDialog({ made: { name, key }, onClose }: { made: MadeKey; onClose: () => void }) {
  const translate = useTranslate();
  const titleId = useId();
  const word = (word: string) => translate(`gatehouse.apiKeys.${word}`, { name });
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{word('madeTitle')}</DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 2, alignItems: 'flex-start' }}>
        <Typography>{word('madeText')}</Typography>
        <Box
          component="code"
          aria-label={word('key')}
          sx={{
            fontSize: 15,
            overflowWrap: 'anywhere',
            p: 1.5,
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
          }}
        >
          {key}
        </Box>
        <CopyButton text={key} variant="outlined" />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose} variant="contained">
          {word('copied')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
