import { Box, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { renderSVG } from 'uqr';
import { Step } from './step.tsx';

type Props = { uri: string; work: (code: string) => Promise<unknown>; onClose: () => void };

/** The key for the app, as a picture and as text, and the code that proves that the app has it. */
export function Scan({ uri, work, onClose }: Props) {
  const translate = useTranslate();
  const word = (key: string) => translate(`gatehouse.self.twoFactor.${key}`);
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  const picture = `data:image/svg+xml,${encodeURIComponent(renderSVG(uri, { border: 4 }))}`;
  return (
    <Step
      title={word('turnOnTitle')}
      submit={word('turnOn')}
      work={({ code = '' }) => work(code.replaceAll(/\s/g, ''))}
      onClose={onClose}
    >
      <Typography>{word('scan')}</Typography>
      <Box
        component="img"
        src={picture}
        alt={word('picture')}
        sx={{ width: 200, height: 200, alignSelf: 'center', borderRadius: 1, background: '#fff' }}
      />
      <Box>
        <Typography color="textSecondary" sx={{ fontSize: 13 }}>
          {word('byHand')}
        </Typography>
        <Typography sx={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}>
          {secret.match(/.{1,4}/g)?.join(' ')}
        </Typography>
      </Box>
      <TextField
        name="code"
        label={word('code')}
        autoComplete="one-time-code"
        slotProps={{ htmlInput: { inputMode: 'numeric' } }}
        autoFocus
        required
      />
    </Step>
  );
}
