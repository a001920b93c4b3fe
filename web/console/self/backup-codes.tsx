import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CopyButton } from '../parts/copy-button.tsx';
import { Step } from './step.tsx';

/** Shown once; closes only when the person says that they kept them. */
export function BackupCodes({ codes, onDone }: { codes: string[]; onDone: () => void }) {
  const translate = useTranslate();
  const word = (key: string) => translate(`gatehouse.self.twoFactor.${key}`);
  return (
    <Step title={word('codesTitle')} submit={word('codesDone')} work={async () => onDone()}>
      <Typography>{word('codesText')}</Typography>
      <Box
        component="ul"
        sx={{
          columns: 2,
          m: 0,
          p: 2,
          listStyle: 'none',
          fontFamily: 'monospace',
          fontSize: 15,
          lineHeight: 1.8,
        }}
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </Box>
      <Box>
        <CopyButton text={codes.join('\n')} variant="outlined" />
      </Box>
    </Step>
  );
}
