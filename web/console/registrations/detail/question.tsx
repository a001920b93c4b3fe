import { Box, Chip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useShortTime } from '../../parts/when.tsx';
import { useLabelOf } from './fields.ts';
import { Panel, Quiet } from './panel.tsx';
import { useActorName } from './people.ts';
import { lastOf, type Entry, type Registration } from './registration.ts';

type Asked = { text?: string; fields?: string[]; documents?: string[] };
type Answered = { text?: string; changed?: string[] };

/** The newest question, and what came back. */
export function QuestionPanel({ registration }: { registration: Registration }) {
  const translate = useTranslate();
  const shortTime = useShortTime();
  const actorName = useActorName();
  const labelOf = useLabelOf(registration);
  const asked = lastOf(registration, 'informationRequested');
  if (!asked) return null;
  const answer = registration.timeline.find((entry) => entry.n > asked.n && isAnswer(entry));
  const word = (key: string, values = {}) => translate(`gatehouse.registration.question.${key}`, values);
  const { text, fields = [], documents = [] } = asked.data as Asked;
  return (
    <Panel title={word('title')}>
      <Quiet>{word('asked', { by: actorName(asked.actor), ago: shortTime(asked.at) })}</Quiet>
      <Said>{text}</Said>
      <Marks title={word('about')} marks={[...fields.map(labelOf), ...documents]} />
      {answer ? (
        <Answer answer={answer} labelOf={labelOf} ago={shortTime(answer.at)} />
      ) : (
        registration.stage === 'answering' && <Quiet sx={{ mt: 1.5 }}>{word('waiting')}</Quiet>
      )}
    </Panel>
  );
}

const isAnswer = ({ what, data }: Entry): boolean =>
  what === 'answered' || (what === 'submitted' && 'changed' in data);

type AnswerProps = { answer: Entry; ago: string; labelOf: (pointer: string) => string };

function Answer({ answer, ago, labelOf }: AnswerProps) {
  const translate = useTranslate();
  const word = (key: string, values = {}) => translate(`gatehouse.registration.question.${key}`, values);
  const { text, changed = [] } = answer.data as Answered;
  return (
    <Box sx={{ mt: 2, pt: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Quiet>{word('answered', { ago })}</Quiet>
      <Said>{text ?? (changed.length > 0 ? word('noText') : undefined)}</Said>
      <Marks title={word('changed')} marks={changed.map(labelOf)} color="warning" />
    </Box>
  );
}

const Said = ({ children }: { children: string | undefined }) =>
  children ? (
    <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{children}</Typography>
  ) : null;

function Marks({
  title,
  marks,
  color = 'default',
}: {
  title: string;
  marks: string[];
  color?: 'default' | 'warning';
}) {
  if (marks.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 1 }}>
      <Quiet>{title}</Quiet>
      {marks.map((mark) => (
        <Chip key={mark} size="small" variant="outlined" color={color} label={mark} />
      ))}
    </Box>
  );
}
