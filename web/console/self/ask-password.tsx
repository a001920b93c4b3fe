import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { PasswordField } from '../sign-in/password-field.tsx';
import { Step } from './step.tsx';

type Props = {
  title: string;
  text?: string;
  submit: string;
  work: (password: string) => Promise<unknown>;
  onClose: () => void;
};

/** What changes how one signs in asks for the password again: somebody else may sit at the screen. */
export function AskPassword({ title, text, submit, work, onClose }: Props) {
  const translate = useTranslate();
  return (
    <Step title={title} submit={submit} work={({ password = '' }) => work(password)} onClose={onClose}>
      {text && <Typography>{text}</Typography>}
      <PasswordField
        name="password"
        label={translate('gatehouse.self.twoFactor.password')}
        autoComplete="current-password"
        size="small"
        sx={{ mt: 1 }}
        autoFocus
        required
      />
    </Step>
  );
}
