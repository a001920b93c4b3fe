import { Box, Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSections, type Field } from '../detail/fields.ts';
import { Quiet } from '../detail/panel.tsx';
import type { Registration } from '../detail/registration.ts';

type Props = { registration: Registration; chosen: string[]; onChange: (pointers: string[]) => void };

export const toggled = (list: string[], one: string): string[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

/** A box beside each field of the details. */
export function AskAbout({ registration, chosen, onChange }: Props) {
  const translate = useTranslate();
  const sections = useSections(registration);
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Typography component="legend" variant="h3" sx={{ mb: 1 }}>
        {translate('gatehouse.registration.act.ask.fields')}
      </Typography>
      {sections.map(({ name, fields }) => (
        <Box key={name} sx={{ mb: 1 }}>
          <Quiet>{translate(`gatehouse.registration.section.${name}`)}</Quiet>
          {fields.map((field) => (
            <Choice
              key={field.pointer}
              field={field}
              checked={chosen.includes(field.pointer)}
              onChange={() => onChange(toggled(chosen, field.pointer))}
            />
          ))}
        </Box>
      ))}
    </Box>
  );
}

function Choice({ field, checked, onChange }: { field: Field; checked: boolean; onChange: () => void }) {
  const translate = useTranslate();
  const value = field.value?.split('\n').join(', ') ?? translate('gatehouse.registration.none');
  return (
    <FormControlLabel
      sx={{ display: 'flex', mr: 0 }}
      control={<Checkbox size="small" checked={checked} onChange={onChange} />}
      label={
        <>
          {field.label}
          <Typography component="span" color="textSecondary" sx={{ ml: 1, overflowWrap: 'anywhere' }}>
            {value}
          </Typography>
        </>
      }
    />
  );
}
