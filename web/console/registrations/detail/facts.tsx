import OpenInNewIcon from '@mui/icons-material/OpenInNew';
import { Button, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { When } from '../../parts/when.tsx';
import { useSite } from '../../customers/choices.ts';
import { Definition, Definitions } from './definitions.tsx';
import { Panel } from './panel.tsx';
import type { Registration } from './registration.ts';

/** Where it came from and when, and where operators see it. */
export function FactsPanel({ registration }: { registration: Registration }) {
  const translate = useTranslate();
  const { data: site } = useSite(registration.site);
  const { createdAt, submittedAt, decidedAt, nextDueAt, customerId, id, workflow } = registration;
  const invite = site?.invites.find(({ token }) => token === registration.invite);
  const word = (key: string) => translate(`gatehouse.registration.facts.${key}`);
  const times = { created: createdAt, submitted: submittedAt, decided: decidedAt, due: nextDueAt };
  return (
    <Panel title={word('title')}>
      <Definitions names={84}>
        <Definition label={word('site')}>{site?.name ?? registration.site}</Definition>
        <Definition label={word('invite')}>{invite?.label || registration.invite}</Definition>
        {Object.entries(times).map(
          ([name, at]) =>
            at && (
              <Definition key={name} label={word(name)}>
                <When at={at} />
              </Definition>
            ),
        )}
        {customerId && (
          <Definition label={word('customer')}>
            <Link component={RouterLink} to={`/customers/${customerId}/show`}>
              {customerId}
            </Link>
          </Definition>
        )}
        <Definition label={word('id')}>{id}</Definition>
      </Definitions>
      <Button
        href={workflow.url}
        target="_blank"
        rel="noreferrer"
        endIcon={<OpenInNewIcon />}
        title={word('workflowHint')}
        sx={{ mt: 1 }}
      >
        {word('workflow')}
      </Button>
    </Panel>
  );
}
