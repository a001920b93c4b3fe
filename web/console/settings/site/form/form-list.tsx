import AddIcon from '@mui/icons-material/Add';
import { Button, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { Rows } from '../../parts/rows.tsx';
import { labelIn } from '../label.ts';
import { FormRow } from './row.tsx';

type Labelled = { label: Record<string, string> };

type Props<Of extends Labelled> = {
  word: (name: string) => string;
  rows: Of[];
  keyOf: (row: Of) => string;
  aboutOf: (row: Of) => string;
  most: number;
  onMove: (index: number, to: number) => Promise<unknown>;
  onRemove: (index: number) => Promise<unknown>;
  /** The dialog of a row, or of a new one. */
  children: (row: Of | undefined, index: number, close: () => void) => ReactNode;
};

export function FormList<Of extends Labelled>(props: Props<Of>) {
  const { word, rows, keyOf, aboutOf, most, onMove, onRemove, children } = props;
  const translate = useTranslate();
  const locale = useLocale();
  const [open, setOpen] = useState<number>();
  return (
    <>
      {rows.length === 0 && (
        <Typography sx={{ color: 'text.secondary' }}>{translate(word('none'))}</Typography>
      )}
      <Rows>
        {rows.map((row, index) => (
          <FormRow
            key={keyOf(row)}
            name={labelIn(row.label, locale) || keyOf(row)}
            about={aboutOf(row)}
            place={{ index, last: index === rows.length - 1 }}
            onMove={(to) => onMove(index, to)}
            onEdit={() => setOpen(index)}
            onRemove={() => onRemove(index)}
          />
        ))}
      </Rows>
      {rows.length < most && (
        <Button startIcon={<AddIcon />} onClick={() => setOpen(rows.length)} sx={{ mt: 1 }}>
          {translate(word('add'))}
        </Button>
      )}
      {open !== undefined && children(rows[open], open, () => setOpen(undefined))}
    </>
  );
}
