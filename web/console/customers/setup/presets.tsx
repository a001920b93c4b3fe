import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import type { Site } from '../choices.ts';
import { isPreparing, nameOf, type Customer } from '../customer.ts';
import type { Preset, SetupForms } from './use-setup.ts';

/** Fills all three parts in one click; of a customer who buys already it asks first. */
export function Presets({ customer, site, forms }: { customer: Customer; site: Site; forms: SetupForms }) {
  const translate = useTranslate();
  const [asked, setAsked] = useState<Preset>();
  if (site.presets.length === 0) return null;
  const use = (preset: Preset) => (isPreparing(customer) ? void forms.apply(preset) : setAsked(preset));
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 2 }}>
      <Typography sx={{ color: 'text.secondary' }}>{translate('gatehouse.setup.preset.hint')}</Typography>
      {site.presets.map((preset) => (
        <Button
          key={preset.id}
          variant="outlined"
          aria-disabled={forms.saving}
          onClick={() => !forms.saving && use(preset)}
        >
          {translate('gatehouse.setup.preset.use', { preset: preset.name })}
        </Button>
      ))}
      <Confirm
        isOpen={asked !== undefined}
        title={translate('gatehouse.setup.preset.askTitle', { preset: asked?.name ?? '' })}
        content={translate('gatehouse.setup.preset.ask', { name: nameOf(customer) })}
        confirm={translate('gatehouse.setup.preset.replace')}
        cancel={translate('gatehouse.act.cancel')}
        onClose={() => setAsked(undefined)}
        onConfirm={() => {
          setAsked(undefined);
          if (asked) void forms.apply(asked);
        }}
      />
    </Box>
  );
}
