import { TextInput, regex, required, useTranslate } from 'react-admin';
import { call } from '../../api.ts';
import { SaveForm } from '../parts/save-form.tsx';
import { Section } from '../parts/section.tsx';
import { isHttps, isSender } from './addresses.ts';
import { BrandPreview } from './brand-preview.tsx';
import { nullsForEmpty } from './empty.ts';
import type { SiteSettings } from './types.ts';

type Values = { logoUrl: string; color: string; sender: string };

const isColor = regex(/^#[0-9A-Fa-f]{6}$/, 'gatehouse.settings.site.notColor');

export function Brand({ site: { id, brand, name } }: { site: SiteSettings }) {
  const translate = useTranslate();
  const { logoUrl = '', color = '', sender } = brand;
  const save = (changes: Partial<Values>) =>
    call('PATCH', `/v1/sites/${id}`, { brand: nullsForEmpty(changes) });
  return (
    <Section
      title={translate('gatehouse.settings.site.brand')}
      hint={translate('gatehouse.settings.site.brandHint')}
    >
      <SaveForm<Values> record={{ logoUrl, color, sender }} save={save} below="/brand">
        <TextInput
          source="sender"
          label="gatehouse.settings.site.sender"
          helperText="gatehouse.settings.site.senderHint"
          validate={[required(), isSender]}
        />
        <TextInput
          source="logoUrl"
          label="gatehouse.settings.site.logoUrl"
          helperText="gatehouse.settings.site.logoUrlHint"
          validate={isHttps}
        />
        <TextInput
          source="color"
          label="gatehouse.settings.site.color"
          helperText="gatehouse.settings.site.colorHint"
          validate={isColor}
        />
        <BrandPreview name={name} />
      </SaveForm>
    </Section>
  );
}
