import ArrowDownIcon from '@mui/icons-material/ArrowDownward';
import ArrowUpIcon from '@mui/icons-material/ArrowUpward';
import { Box, Button, IconButton, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useAct } from '../../../parts/use-act.ts';
import { RemoveButton } from '../../parts/remove-button.tsx';
import { Row } from '../../parts/rows.tsx';

type Props = {
  name: string;
  about: string;
  place: { index: number; last: boolean };
  onMove: (to: number) => Promise<unknown>;
  onEdit: () => void;
  onRemove: () => Promise<unknown>;
};

/** One thing that a site asks for. */
export function FormRow({ name, about, place: { index, last }, onMove, onEdit, onRemove }: Props) {
  const translate = useTranslate();
  const act = useAct();
  const say = (word: string) => translate(`gatehouse.settings.${word}`, { name });
  const move = (by: number) => void act(() => onMove(index + by));
  return (
    <Row>
      <Box sx={{ flex: '1 1 220px', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography>{name}</Typography>
        <Typography sx={{ color: 'text.secondary', fontSize: 13 }}>{about}</Typography>
      </Box>
      <IconButton size="small" disabled={index === 0} onClick={() => move(-1)} aria-label={say('upOf')}>
        <ArrowUpIcon fontSize="small" />
      </IconButton>
      <IconButton size="small" disabled={last} onClick={() => move(1)} aria-label={say('downOf')}>
        <ArrowDownIcon fontSize="small" />
      </IconButton>
      <Button size="small" onClick={onEdit} aria-label={say('editOf')}>
        {say('edit')}
      </Button>
      <RemoveButton name={name} ask="gatehouse.settings.form.removeAsk" onRemove={onRemove} />
    </Row>
  );
}
