import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useQuery } from '@tanstack/react-query';
import { call } from '../api.ts';
import { Loaded } from '../parts/loaded.tsx';
import { useAct } from '../parts/use-act.ts';
import { Section } from './section.tsx';
import { SessionRow, type Session } from './session-row.tsx';

const path = '/v1/me/sessions';
const read = async () => (await call<{ items: Session[] }>('GET', `${path}?limit=200`)).items;

/** Each browser that is signed in; one or all others can be ended. */
export function Sessions() {
  const translate = useTranslate();
  const act = useAct();
  const sessions = useQuery({ queryKey: ['me', 'sessions'], queryFn: read });
  const word = (key: string) => `gatehouse.self.sessions.${key}`;
  const end = (id: string) => act(() => call('DELETE', `${path}/${id}`), { done: word('ended') });
  const endOthers = () => act(() => call('DELETE', path), { done: word('othersEnded') });
  const [thisOne, others] = [
    sessions.data?.filter(({ isThisOne }) => isThisOne) ?? [],
    sessions.data?.filter(({ isThisOne }) => !isThisOne) ?? [],
  ];
  return (
    <Section name="sessions">
      <Loaded {...sessions}>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {[...thisOne, ...others].map((session) => (
            <SessionRow key={session.id} session={session} onEnd={() => void end(session.id)} />
          ))}
        </Box>
        {others.length > 0 && (
          <Button variant="outlined" onClick={() => void endOthers()} sx={{ mt: 2 }}>
            {translate(word('endOthers'))}
          </Button>
        )}
      </Loaded>
    </Section>
  );
}
