import ArrowDownIcon from '@mui/icons-material/ArrowDownward';
import ArrowUpIcon from '@mui/icons-material/ArrowUpward';
import { Box, Button, Chip, IconButton, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { call } from '../../api.ts';
import { useAct } from '../../parts/use-act.ts';
import { Row } from '../parts/rows.tsx';
import { labelIn } from './label.ts';
import type { Reason } from './types.ts';

type Props = {
  siteId: string;
  reason: Reason;
  place: { index: number; last: boolean };
  onEdit: () => void;
};

export function ReasonRow({ siteId, reason, place: { index, last }, onEdit }: Props) {
  const translate = useTranslate();
  const act = useAct();
  const { id, label, retired } = reason;
  const name = labelIn(label, useLocale());
  const others = Object.values(label).filter((text) => text !== name);
  const change = (body: object, done?: string) =>
    act(
      () => call('PATCH', `/v1/sites/${siteId}/reasons/${id}`, body),
      done ? { done, doneWith: { name } } : {},
    );
  const say = (word: string) => translate(`gatehouse.settings.${word}`, { name });
  const turn = () =>
    change(
      { retired: !retired },
      retired ? 'gatehouse.settings.broughtBack' : 'gatehouse.settings.nowRetired',
    );
  return (
    <Row>
      <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
        <Typography sx={{ color: retired ? 'text.secondary' : 'text.primary' }}>
          {name} {retired && <Chip size="small" variant="outlined" label={say('retired')} />}
        </Typography>
        <Typography sx={{ color: 'text.secondary', fontSize: 13 }}>{others.join(' · ')}</Typography>
      </Box>
      <IconButton
        size="small"
        disabled={index === 0}
        onClick={() => void change({ position: index - 1 })}
        aria-label={say('upOf')}
      >
        <ArrowUpIcon fontSize="small" />
      </IconButton>
      <IconButton
        size="small"
        disabled={last}
        onClick={() => void change({ position: index + 1 })}
        aria-label={say('downOf')}
      >
        <ArrowDownIcon fontSize="small" />
      </IconButton>
      <Button size="small" onClick={onEdit} aria-label={say('editOf')}>
        {say('edit')}
      </Button>
      <Button size="small" onClick={() => void turn()} aria-label={say(retired ? 'bringBackOf' : 'retireOf')}>
        {say(retired ? 'bringBack' : 'retire')}
      </Button>
    </Row>
  );
}
