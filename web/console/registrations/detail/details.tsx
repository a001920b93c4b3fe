import { Alert, Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Definition, Definitions, FieldValue } from './definitions.tsx';
import { Documents } from './documents.tsx';
import { useSections, type Section } from './fields.ts';
import { Panel, Quiet } from './panel.tsx';
import { isSentIn, touches, type Registration } from './registration.ts';

/** Company, contact, addresses and whatever else the site asks for. */
export function DetailsPanel({ registration }: { registration: Registration }) {
  const translate = useTranslate();
  const sections = useSections(registration);
  const { draft, email } = registration;
  const isForgotten = email === null;
  const isEmpty = !isSentIn(registration) && draft === null;
  const word = (key: string) => translate(`gatehouse.registration.${key}`);
  return (
    <Panel title={word('details')}>
      {isForgotten && <Alert severity="info">{word('forgotten')}</Alert>}
      {!isForgotten && isEmpty && <Quiet>{word('nothingYet')}</Quiet>}
      {!isForgotten && !isEmpty && (
        <>
          {!isSentIn(registration) && <Quiet sx={{ mb: 1.5 }}>{word('notSentYet')}</Quiet>}
          <Sections sections={sections} registration={registration} />
        </>
      )}
      <Documents registration={registration} />
    </Panel>
  );
}

const columns = {
  display: 'grid',
  gap: 3,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
};

function Sections({ sections, registration }: { sections: Section[]; registration: Registration }) {
  const translate = useTranslate();
  const { changed, email } = registration;
  return (
    <Box sx={columns}>
      {sections.map(({ name, fields }) => (
        <Definitions key={name} title={translate(`gatehouse.registration.section.${name}`)}>
          {fields.map((field) => (
            <FieldValue key={field.pointer} field={field} changed={touches(changed, field.pointer)} />
          ))}
          {name === 'contact' && (
            <Definition label={translate('gatehouse.registration.field.email')}>
              <Link href={`mailto:${email}`}>{email}</Link>
            </Definition>
          )}
        </Definitions>
      ))}
    </Box>
  );
}
