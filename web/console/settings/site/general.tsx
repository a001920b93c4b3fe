import { SelectInput, TextInput, maxLength, required, useTranslate } from 'react-admin';
import { call } from '../../api.ts';
import { SaveForm } from '../parts/save-form.tsx';
import { Section } from '../parts/section.tsx';
import { isHttps, isStorefront } from './addresses.ts';
import { nullsForEmpty } from './empty.ts';
import { OriginsInput } from './origins-input.tsx';
import { siteLanguages } from './languages.ts';
import type { SiteSettings } from './types.ts';

type Values = Pick<
  SiteSettings,
  'name' | 'storefrontUrl' | 'locale' | 'rejectedUrl' | 'currency' | 'origins'
>;

export function General({ site }: { site: SiteSettings }) {
  const translate = useTranslate();
  const { id, name, storefrontUrl, locale, rejectedUrl, currency, origins } = site;
  const save = ({ currency: _fixed, origins: lines, ...changes }: Partial<Values>) =>
    call('PATCH', `/v1/sites/${id}`, {
      ...nullsForEmpty(changes),
      ...(lines && { origins: lines.filter(Boolean) }),
    });
  return (
    <Section
      title={translate('gatehouse.settings.site.general')}
      hint={translate('gatehouse.settings.site.generalHint')}
    >
      <SaveForm<Values> record={{ name, storefrontUrl, locale, rejectedUrl, currency, origins }} save={save}>
        <TextInput
          source="name"
          label="gatehouse.settings.name"
          validate={[required(), maxLength(100)]}
          helperText={false}
        />
        <TextInput
          source="storefrontUrl"
          label="gatehouse.settings.site.storefrontUrl"
          helperText="gatehouse.settings.site.storefrontUrlHint"
          validate={[required(), isStorefront]}
        />
        <SelectInput
          source="locale"
          label="gatehouse.settings.site.locale"
          helperText="gatehouse.settings.site.localeHint"
          choices={siteLanguages(locale)}
          validate={required()}
          translateChoice={false}
        />
        <TextInput
          source="currency"
          label="gatehouse.settings.site.currency"
          helperText="gatehouse.settings.site.currencyHint"
          readOnly
        />
        <TextInput
          source="rejectedUrl"
          label="gatehouse.settings.site.rejectedUrl"
          helperText="gatehouse.settings.site.rejectedUrlHint"
          validate={isHttps}
        />
        <OriginsInput />
      </SaveForm>
    </Section>
  );
}
