import {
  BooleanInput,
  NumberInput,
  SelectInput,
  TextInput,
  maxLength,
  required,
  useTranslate,
} from 'react-admin';
import { call } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { choicesFor } from '../choices/use-choices.ts';
import { AmountInput } from './amount-input.tsx';
import { CarrierDays } from './carrier-days.tsx';
import { presetOf, valuesOf, type Offered, type PresetValues } from './preset-values.ts';
import type { Preset, SiteSettings } from './types.ts';

type Props = { site: SiteSettings; preset: Partial<Preset>; offered: Offered; onClose: () => void };

const word = (name: string) => `gatehouse.settings.presets.${name}`;

export function PresetForm({ site: { id: siteId, currency }, preset, offered, onClose }: Props) {
  const translate = useTranslate();
  const path = `/v1/sites/${siteId}/presets`;
  const save = (values: PresetValues) => {
    const body = presetOf(values, currency);
    return preset.id ? call('PATCH', `${path}/${preset.id}`, body) : call('POST', path, body);
  };
  const retired = translate('gatehouse.settings.retired');
  return (
    <FormDialog<PresetValues>
      title={
        preset.id ? translate('gatehouse.settings.editOf', { name: preset.name }) : translate(word('add'))
      }
      submit={translate(preset.id ? 'gatehouse.act.save' : word('add'))}
      done="gatehouse.settings.saved"
      record={valuesOf(preset)}
      save={save}
      below="/setup"
      onClose={onClose}
    >
      <TextInput
        source="name"
        label="gatehouse.settings.name"
        validate={[required(), maxLength(100)]}
        helperText={false}
        autoFocus
      />
      <SelectInput
        source="pricing.priceTypeId"
        label={word('priceType')}
        choices={choicesFor(offered.priceTypes, retired)}
        translateChoice={false}
        validate={required()}
        helperText={false}
      />
      <NumberInput
        source="pricing.markupPercent"
        label={word('markup')}
        min={-100}
        max={1000}
        step={0.01}
        helperText={false}
      />
      <TextInput
        source="pricing.paymentTerms"
        label={word('paymentTerms')}
        validate={maxLength(200)}
        helperText={false}
      />
      <AmountInput source="pricing.creditLimit" label={word('creditLimit')} currency={currency} />
      <AmountInput source="pricing.minimumOrder" label={word('minimumOrder')} currency={currency} />
      <BooleanInput source="pricing.taxExempt" label={word('taxExempt')} helperText={false} />
      <CarrierDays carriers={choicesFor(offered.carriers, retired)} />
    </FormDialog>
  );
}
