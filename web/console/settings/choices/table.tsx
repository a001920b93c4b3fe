import { Button, Chip, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { call } from '../../api.ts';
import { useAct } from '../../parts/use-act.ts';
import type { Choice, Noun } from './use-choices.ts';

type Props = { noun: Noun; choices: Choice[]; onRename: (choice: Choice) => void };

export function ChoiceTable({ noun, choices, onRename }: Props) {
  const translate = useTranslate();
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{translate('gatehouse.settings.name')}</TableCell>
          <TableCell align="right">{translate('gatehouse.settings.acts')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {choices.map((choice) => (
          <ChoiceRow key={choice.id} noun={noun} choice={choice} onRename={() => onRename(choice)} />
        ))}
      </TableBody>
    </Table>
  );
}

type RowProps = { noun: Noun; choice: Choice; onRename: () => void };

function ChoiceRow({ noun, choice: { id, name, retired }, onRename }: RowProps) {
  const translate = useTranslate();
  const act = useAct();
  const done = retired ? 'gatehouse.settings.broughtBack' : 'gatehouse.settings.nowRetired';
  const turn = () =>
    act(() => call('PATCH', `/v1/${noun}/${id}`, { retired: !retired }), { done, doneWith: { name } });
  const word = retired ? 'bringBack' : 'retire';
  return (
    <TableRow sx={{ '&:last-child td': { borderBottom: 0 } }}>
      <TableCell sx={{ color: retired ? 'text.secondary' : 'text.primary', overflowWrap: 'anywhere' }}>
        {name}{' '}
        {retired && <Chip size="small" variant="outlined" label={translate('gatehouse.settings.retired')} />}
      </TableCell>
      <TableCell align="right">
        <Button
          size="small"
          onClick={onRename}
          aria-label={translate('gatehouse.settings.renameOf', { name })}
        >
          {translate('gatehouse.settings.rename')}
        </Button>
        <Button
          size="small"
          onClick={() => void turn()}
          aria-label={translate(`gatehouse.settings.${word}Of`, { name })}
        >
          {translate(`gatehouse.settings.${word}`)}
        </Button>
      </TableCell>
    </TableRow>
  );
}
