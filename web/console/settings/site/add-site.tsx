import AddIcon from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import { useState } from 'react';
import { SelectInput, TextInput, maxLength, regex, required, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { call } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { isSender, isStorefront } from './addresses.ts';
import { siteLanguages } from './languages.ts';
import type { SiteSettings } from './types.ts';

type Values = Pick<SiteSettings, 'name' | 'storefrontUrl' | 'locale' | 'currency'> & {
  brand: { sender: string };
};

const word = (name: string) => `gatehouse.settings.site.${name}`;

export function AddSite() {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="contained" startIcon={<AddIcon />} onClick={() => setOpen(true)}>
        {translate(word('add'))}
      </Button>
      {open && <SiteDialog onClose={() => setOpen(false)} />}
    </>
  );
}

/** What can't be guessed; the rest is there from the start, and its page is opened to change it. */
function SiteDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const save = async (values: Values) => {
    const { id } = await call<SiteSettings>('POST', '/v1/sites', values);
    await navigate(`/settings/sites/${id}`);
  };
  return (
    <FormDialog<Values>
      title={translate(word('add'))}
      submit={translate(word('add'))}
      done={word('added')}
      record={{ locale: 'en' }}
      save={save}
      onClose={onClose}
    >
      <TextInput
        source="name"
        label="gatehouse.settings.name"
        validate={[required(), maxLength(100)]}
        helperText={false}
        autoFocus
      />
      <TextInput
        source="storefrontUrl"
        label={word('storefrontUrl')}
        helperText={word('storefrontUrlHint')}
        validate={[required(), isStorefront]}
      />
      <TextInput
        source="brand.sender"
        label={word('sender')}
        helperText={word('senderHint')}
        validate={[required(), isSender]}
      />
      <SelectInput
        source="locale"
        label={word('locale')}
        helperText={word('localeHint')}
        choices={siteLanguages('en')}
        validate={required()}
        translateChoice={false}
      />
      <TextInput
        source="currency"
        label={word('currency')}
        helperText={word('newCurrencyHint')}
        validate={[required(), regex(/^[A-Z]{3}$/, word('notCurrency'))]}
        parse={(text: string) => text.toUpperCase()}
      />
    </FormDialog>
  );
}
