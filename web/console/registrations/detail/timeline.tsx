import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { When } from '../../parts/when.tsx';
import { useHappening } from './happening.ts';
import { Panel, Quiet } from './panel.tsx';
import { useActorName } from './people.ts';
import type { Entry, Registration } from './registration.ts';

const shownAtFirst = 12;

/** Everything that happened, the newest first: who, when, what. */
export function TimelinePanel({ registration }: { registration: Registration }) {
  const translate = useTranslate();
  const [all, setAll] = useState(false);
  const entries = registration.timeline.toReversed();
  const word = (key: string, values = {}) => translate(`gatehouse.registration.timeline.${key}`, values);
  return (
    <Panel title={word('title')}>
      {entries.length === 0 && <Quiet>{word('nothing')}</Quiet>}
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {(all ? entries : entries.slice(0, shownAtFirst)).map((entry) => (
          <Line key={entry.n} entry={entry} registration={registration} />
        ))}
      </Box>
      {!all && entries.length > shownAtFirst && (
        <Button onClick={() => setAll(true)}>{word('all', { smart_count: entries.length })}</Button>
      )}
    </Panel>
  );
}

const line = {
  position: 'relative',
  pl: 2.5,
  pb: 1.5,
  ml: '5px',
  borderLeft: 1,
  borderColor: 'divider',
  '&:last-of-type': { borderColor: 'transparent', pb: 0 },
  '&::before': {
    content: '""',
    position: 'absolute',
    left: -5,
    top: 7,
    width: 9,
    height: 9,
    borderRadius: '50%',
    bgcolor: 'background.paper',
    border: '2px solid',
    borderColor: 'text.secondary',
  },
} as const;

function Line({ entry, registration }: { entry: Entry; registration: Registration }) {
  const { title, lines } = useHappening(registration)(entry);
  const actorName = useActorName();
  return (
    <Box component="li" sx={line}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline' }}>
        <Typography component="span">{title}</Typography>
        <Typography component="span" variant="caption" color="textSecondary">
          {actorName(entry.actor)}
        </Typography>
        <Typography component="span" variant="caption" color="textSecondary" sx={{ ml: 'auto' }}>
          <When at={entry.at} />
        </Typography>
      </Box>
      {lines.map((text) => (
        <Typography
          key={text}
          variant="caption"
          component="p"
          color="textSecondary"
          sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
        >
          {text}
        </Typography>
      ))}
    </Box>
  );
}
