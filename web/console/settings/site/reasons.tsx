import AddIcon from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Rows } from '../parts/rows.tsx';
import { Section } from '../parts/section.tsx';
import { ReasonForm } from './reason-form.tsx';
import { ReasonRow } from './reason-row.tsx';
import type { Reason, SiteSettings } from './types.ts';

/** What staff choose from when they reject, in this order. */
export function Reasons({ site: { id, reasons } }: { site: SiteSettings }) {
  const translate = useTranslate();
  const [open, setOpen] = useState<Partial<Reason>>();
  return (
    <Section
      title={translate('gatehouse.settings.reasons.title')}
      hint={translate('gatehouse.settings.reasons.hint')}
    >
      <Rows>
        {reasons.map((reason, index) => (
          <ReasonRow
            key={reason.id}
            siteId={id}
            reason={reason}
            place={{ index, last: index === reasons.length - 1 }}
            onEdit={() => setOpen(reason)}
          />
        ))}
      </Rows>
      <Button startIcon={<AddIcon />} onClick={() => setOpen({})} sx={{ mt: 1 }}>
        {translate('gatehouse.settings.reasons.add')}
      </Button>
      {open && <ReasonForm siteId={id} reason={open} onClose={() => setOpen(undefined)} />}
    </Section>
  );
}
