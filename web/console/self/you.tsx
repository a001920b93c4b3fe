import { Box, Typography } from '@mui/material';
import { Form, SelectInput, TextInput, maxLength, required, useSetLocale, useTranslate } from 'react-admin';
import { call } from '../api.ts';
import { languages } from '../locales/index.ts';
import { SaveButton } from '../parts/save-button.tsx';
import { useSave } from '../parts/use-save.ts';
import { forgetMe, type Me } from '../provider/auth.ts';
import { Section } from './section.tsx';

type Values = { name: string; locale: string };

/** Name and language; address and roles are given by admins. */
export function You({ me }: { me: Me }) {
  const translate = useTranslate();
  const setLocale = useSetLocale();
  const word = (key: string) => `gatehouse.self.you.${key}`;
  const save = useSave<Values>(
    async ({ name, locale }) => {
      await call('PATCH', '/v1/me', { name, locale });
      forgetMe();
      setLocale(locale);
    },
    { done: word('saved') },
  );
  const roles = me.roles.map((role) => translate(`gatehouse.role.${role}`)).join(', ');
  const record = { name: me.name, locale: me.locale.slice(0, 2) };
  return (
    <Section name="you">
      <Form record={record} onSubmit={(values: object) => save(values as Values)}>
        <TextInput source="name" label={word('name')} validate={[required(), maxLength(100)]} fullWidth />
        <SelectInput
          source="locale"
          label={word('locale')}
          choices={languages.map(({ locale, name }) => ({ id: locale, name }))}
          validate={required()}
          translateChoice={false}
          fullWidth
        />
        <Fact name={translate(word('email'))} value={me.email} />
        <Fact name={translate(word('roles'))} value={roles} />
        <Box sx={{ mt: 2 }}>
          <SaveButton />
        </Box>
      </Form>
    </Section>
  );
}

const Fact = ({ name, value }: { name: string; value: string }) => (
  <Typography sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, mb: 0.5, overflowWrap: 'anywhere' }}>
    <Box component="span" sx={{ color: 'text.secondary', minWidth: 96 }}>
      {name}
    </Box>
    {value}
  </Typography>
);
