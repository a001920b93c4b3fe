import { Box, MenuItem, TextField, type TextFieldProps } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useWhat } from './use-what.ts';
import type { Asked } from './use-asked.ts';

type Props = { asked: Asked; onAsk: (change: Asked) => void };

const columns = { xs: '1fr 1fr', md: '1.2fr 1.6fr 1.6fr 1fr 1fr' };

export function AuditFilters({ asked, onAsk }: Props) {
  const translate = useTranslate();
  const { all } = useWhat();
  const label = (name: string) => translate(`gatehouse.settings.audit.${name}`);
  return (
    <Box role="search" sx={{ display: 'grid', gridTemplateColumns: columns, gap: 1.5, mb: 2, mt: 1 }}>
      <Typed label={label('actor')} value={asked.actor} onTyped={(actor) => onAsk({ actor })} />
      <TextField
        select
        label={label('whatLabel')}
        value={asked.what ?? ''}
        onChange={({ target }) => onAsk({ what: target.value })}
        slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      >
        <MenuItem value="">{label('everything')}</MenuItem>
        {all(asked.what).map(({ what, words }) => (
          <MenuItem key={what} value={what}>
            {words}
          </MenuItem>
        ))}
      </TextField>
      <Typed
        label={label('subjectId')}
        value={asked.subjectId}
        onTyped={(subjectId) => onAsk({ subjectId })}
        sx={{ gridColumn: { xs: '1 / -1', md: 'auto' } }}
      />
      <Day label={label('from')} value={asked.from} onChosen={(from) => onAsk({ from })} />
      <Day label={label('until')} value={asked.until} onChosen={(until) => onAsk({ until })} />
    </Box>
  );
}

const typingMs = 300;

type TypedProps = { value: string | undefined; onTyped: (text: string) => void } & Omit<
  TextFieldProps,
  'value'
>;

/** Asks when somebody stops typing. */
function Typed({ value = '', onTyped, ...rest }: TypedProps) {
  const [text, setText] = useState(value);
  useEffect(() => {
    if (text === value) return undefined;
    const timer = setTimeout(() => onTyped(text.trim()), typingMs);
    return () => clearTimeout(timer);
  });
  return <TextField value={text} onChange={({ target }) => setText(target.value)} {...rest} />;
}

type DayProps = { label: string; value: string | undefined; onChosen: (day: string) => void };

const Day = ({ label, value = '', onChosen }: DayProps) => (
  <TextField
    type="date"
    label={label}
    value={value}
    onChange={({ target }) => onChosen(target.value)}
    slotProps={{ inputLabel: { shrink: true } }}
  />
);
