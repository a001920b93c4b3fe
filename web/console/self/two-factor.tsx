import { Box, Button, Chip } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { NewCodes } from './new-codes.tsx';
import { Section } from './section.tsx';
import { TurnOff } from './turn-off.tsx';
import { TurnOn } from './turn-on.tsx';

type Step = 'turnOn' | 'turnOff' | 'newCodes';

/** Whether signing in asks for a second proof. */
export function TwoFactor({ isOn }: { isOn: boolean }) {
  const translate = useTranslate();
  const [step, setStep] = useState<Step>();
  const word = (key: string) => translate(`gatehouse.self.twoFactor.${key}`);
  const close = () => setStep(undefined);
  return (
    <Section name="twoFactor">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Chip
          size="small"
          variant="outlined"
          color={isOn ? 'success' : 'default'}
          label={word(isOn ? 'on' : 'off')}
          sx={{ mr: 'auto' }}
        />
        {isOn && <Button onClick={() => setStep('newCodes')}>{word('newCodes')}</Button>}
        <Button variant="outlined" onClick={() => setStep(isOn ? 'turnOff' : 'turnOn')}>
          {word(isOn ? 'turnOff' : 'turnOn')}
        </Button>
      </Box>
      {step === 'turnOn' && <TurnOn onClose={close} />}
      {step === 'turnOff' && <TurnOff onClose={close} />}
      {step === 'newCodes' && <NewCodes onClose={close} />}
    </Section>
  );
}
