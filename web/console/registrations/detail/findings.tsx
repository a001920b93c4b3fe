import GoodIcon from '@mui/icons-material/CheckCircleOutlined';
import OddIcon from '@mui/icons-material/ErrorOutlineOutlined';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Panel } from './panel.tsx';
import type { Registration } from './registration.ts';

/** What checks found, the odd beside the good. */
export function FindingsPanel({ registration: { findings } }: { registration: Registration }) {
  const translate = useTranslate();
  const word = (key: string, values = {}) => translate(`gatehouse.registration.findings.${key}`, values);
  if (findings.length === 0) return null;
  return (
    <Panel title={word('title')} hint={word('hint')}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {findings.map(({ check, state, domain }) => (
          <Box
            component="li"
            key={check}
            sx={{ display: 'flex', gap: 1, py: 0.75, overflowWrap: 'anywhere' }}
          >
            {state === 'valid' ? (
              <GoodIcon fontSize="small" color="success" />
            ) : (
              <OddIcon fontSize="small" color="warning" />
            )}
            <span>{word(`${check}.${state}`, { domain })}</span>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
