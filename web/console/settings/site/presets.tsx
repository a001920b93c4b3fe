import AddIcon from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useChoices } from '../choices/use-choices.ts';
import { Rows } from '../parts/rows.tsx';
import { Section } from '../parts/section.tsx';
import { PresetForm } from './preset-form.tsx';
import { PresetRow } from './preset-row.tsx';
import type { Preset, SiteSettings } from './types.ts';

/** Set-ups that fill all three parts in one click. */
export function Presets({ site }: { site: SiteSettings }) {
  const translate = useTranslate();
  const [open, setOpen] = useState<Partial<Preset>>();
  const offered = { priceTypes: useChoices('price-types').data, carriers: useChoices('carriers').data };
  return (
    <Section
      title={translate('gatehouse.settings.presets.title')}
      hint={translate('gatehouse.settings.presets.hint')}
    >
      <Rows>
        {site.presets.map((preset) => (
          <PresetRow
            key={preset.id}
            siteId={site.id}
            preset={preset}
            offered={offered}
            onEdit={() => setOpen(preset)}
          />
        ))}
      </Rows>
      <Button startIcon={<AddIcon />} onClick={() => setOpen({})} sx={{ mt: 1 }}>
        {translate('gatehouse.settings.presets.add')}
      </Button>
      {open && <PresetForm site={site} preset={open} offered={offered} onClose={() => setOpen(undefined)} />}
    </Section>
  );
}
