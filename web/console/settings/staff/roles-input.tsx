import {
  Checkbox,
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  Typography,
} from '@mui/material';
import { useInput, useTranslate } from 'react-admin';
import { roles, type Role } from '../../../../contract/rights.ts';

/** One or more roles, each with what it may do. */
export function RolesInput() {
  const translate = useTranslate();
  const needsOne = (held: Role[] | undefined) => (held?.length ? undefined : 'gatehouse.staff.oneRole');
  const { field, fieldState } = useInput({ source: 'roles', validate: needsOne });
  const held = field.value as Role[];
  const turn = (role: Role) =>
    field.onChange(held.includes(role) ? held.filter((other) => other !== role) : [...held, role]);
  return (
    <FormControl component="fieldset" error={fieldState.invalid} sx={{ mb: 1 }}>
      <FormLabel component="legend">{translate('gatehouse.staff.roles')}</FormLabel>
      {roles.map((role) => (
        <FormControlLabel
          key={role}
          sx={{ alignItems: 'flex-start', mt: 0.5 }}
          control={<Checkbox checked={held.includes(role)} onChange={() => turn(role)} sx={{ py: 0.25 }} />}
          label={
            <>
              {translate(`gatehouse.role.${role}`)}
              <Typography component="span" color="textSecondary" sx={{ display: 'block', fontSize: 13 }}>
                {translate(`gatehouse.staff.roleHint.${role}`)}
              </Typography>
            </>
          }
        />
      ))}
      {fieldState.invalid && <FormHelperText>{translate('gatehouse.staff.oneRole')}</FormHelperText>}
    </FormControl>
  );
}
