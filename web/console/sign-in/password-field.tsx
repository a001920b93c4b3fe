import Visibility from '@mui/icons-material/VisibilityOutlined';
import VisibilityOff from '@mui/icons-material/VisibilityOffOutlined';
import { IconButton, InputAdornment, TextField, type TextFieldProps } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

/** A password that its owner can look at. */
export function PasswordField(props: TextFieldProps & { autoComplete: 'current-password' | 'new-password' }) {
  const translate = useTranslate();
  const [isShown, setShown] = useState(false);
  const label = translate(`gatehouse.signIn.${isShown ? 'hide' : 'show'}`);
  const toggle = (
    <InputAdornment position="end">
      <IconButton aria-label={label} onClick={() => setShown(!isShown)} edge="end" size="small">
        {isShown ? <VisibilityOff fontSize="small" /> : <Visibility fontSize="small" />}
      </IconButton>
    </InputAdornment>
  );
  return (
    <TextField
      type={isShown ? 'text' : 'password'}
      size="medium"
      fullWidth
      {...props}
      slotProps={{ input: { endAdornment: toggle } }}
    />
  );
}
