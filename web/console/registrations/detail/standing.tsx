import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import OpenIcon from '@mui/icons-material/RadioButtonUnchecked';
import { Box, Button, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { setupParts } from '../../../../contract/setup.ts';
import { LogInBox } from '../acts/log-in-box.tsx';
import { Panel } from './panel.tsx';
import type { Registration } from './registration.ts';

/** The box that approves, and after that how far the set-up is. */
export function Standing({ registration }: { registration: Registration }) {
  const { stage, customerId } = registration;
  if (stage === 'reviewing' || stage === 'answering') return <LogInBox registration={registration} />;
  return customerId ? <SetUp registration={registration} customerId={customerId} /> : null;
}

function SetUp({ registration, customerId }: { registration: Registration; customerId: string }) {
  const translate = useTranslate();
  const locale = useLocale();
  const { stage, missing = [], activatesAt } = registration;
  const word = (key: string, more = {}) => translate(`gatehouse.registration.setUp.${key}`, more);
  const isPreparing = stage === 'preparing';
  return (
    <Panel title={word('title')}>
      <Box component="ul" sx={{ m: 0, mb: 1.5, p: 0, listStyle: 'none' }}>
        {setupParts.map((part) => (
          <Part
            key={part}
            name={word(part)}
            state={word(missing.includes(part) ? 'open' : 'done')}
            isDone={!missing.includes(part)}
          />
        ))}
      </Box>
      {isPreparing && activatesAt && (
        <Typography sx={{ mb: 1.5 }}>
          {word('activatesAt', {
            day: new Date(activatesAt).toLocaleDateString(locale, { dateStyle: 'long' }),
          })}
        </Typography>
      )}
      <Button component={Link} variant="outlined" fullWidth to={`/customers/${customerId}/show`}>
        {word('customer')}
      </Button>
    </Panel>
  );
}

const Part = ({ name, state, isDone }: { name: string; state: string; isDone: boolean }) => (
  <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 32 }}>
    {isDone ? <CheckIcon fontSize="small" color="success" /> : <OpenIcon fontSize="small" color="warning" />}
    <span>{name}</span>
    <Typography variant="caption" component="span" color="textSecondary" sx={{ ml: 'auto' }}>
      {state}
    </Typography>
  </Box>
);
