import { TextField } from '@mui/material';
import { useTranslate } from 'react-admin';

type Values = Record<string, string | undefined>;
type Props = { values: Values; onChange: (next: Values) => void };

const standings: Record<string, Values> = {
  active: { active: 'true', onHold: 'false' },
  onHold: { active: undefined, onHold: 'true' },
  notActive: { active: 'false', onHold: undefined },
};

const standingOf = (values: Values): string =>
  Object.keys(standings).find((name) =>
    Object.entries(standings[name] ?? {}).every(([flag, value]) => values[flag] === value),
  ) ?? '';

/** Two flags of the API in the words of people. */
export function Standing({ values, onChange }: Props) {
  const translate = useTranslate();
  return (
    <TextField
      select
      fullWidth
      label={translate('gatehouse.customers.column.status')}
      value={standingOf(values)}
      onChange={({ target }) => onChange(standings[target.value] ?? { active: undefined, onHold: undefined })}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      <option value="">{translate('gatehouse.customers.standing.all')}</option>
      {Object.keys(standings).map((name) => (
        <option key={name} value={name}>
          {translate(`gatehouse.customers.standing.${name}`)}
        </option>
      ))}
    </TextField>
  );
}
